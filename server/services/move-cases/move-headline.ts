import { decimal, longDate, percent, plural } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { ParameterSet } from "@/server/engine/parameter-set";
import type { WorkloadMove } from "@/server/engine/workload/move-cases";
import { workloadOrNoCapacity } from "@/server/engine/workload/workload-or-no-capacity";
import type { DeliveryUnit } from "./delivery-unit";
import type { AskedMove } from "./move-result";
import { workloadOf } from "./workload-of";

/** What the unit carries, before anything can be worked out. */
export function unitHeadline(donor: DeliveryUnit, parameters: ParameterSet): readonly Sentence[] {
  const { unit, work, week, officers } = donor;
  const held = work.cases.reduce((sum, count) => sum + count, 0);
  const { text } = workloadOf(workloadOrNoCapacity(work.points, work.availablePoints), parameters);
  return [
    [
      `${unit.name} carries `,
      { strong: text },
      ` in the week of ${longDate(week)}: ${plural(held, "case")}, ${plural(officers, "officer")}.`,
    ],
    ["Choose cases and a unit to see what both would carry."],
  ];
}

/** What the move does to both, and whether it only hands the trouble on. */
export function moveHeadline({ donor, host, move, moved, parameters }: AskedMove): readonly Sentence[] {
  const many = { strong: plural(move.cases, "case") };
  if (moved.points === 0)
    return [
      [
        many,
        ` would move and no workload that is measured would change: they score no points. Their work would move all the same.`,
      ],
    ];
  const pair = ({ before, after }: WorkloadMove) => ({
    strong: `${workloadOf(before, parameters).text} to ${workloadOf(after, parameters).text}`,
  });
  return [
    [
      many,
      ` would take ${donor.unit.name} from `,
      pair(moved.from),
      ` and ${host.unit.name} from `,
      pair(moved.to),
      ".",
    ],
    ...passedOn(host, moved.to, parameters),
    [`${decimal(moved.points)} points move; both units together carry what they did.`],
  ];
}

function passedOn(
  { unit }: DeliveryUnit,
  { before, after }: WorkloadMove,
  parameters: ParameterSet,
): readonly Sentence[] {
  const line = parameters.value("line.over");
  if (!before.known || !after.known || before.value > line || after.value <= line) return [];
  return [[`That would put ${unit.name} over ${percent(line)}.`]];
}
