import { decimal, longDate, percent, plural } from "@/server/contracts/format";
import { caseTypes } from "@/server/engine/vocabulary";
import { caseIndex } from "@/server/engine/workload/case-index";
import type { Position } from "../positions/load-position";
import type { DeliveryUnit } from "./delivery-unit";

/** What a what-if of cases leaves out, and what its figures rest on. */
export function moveNotes(
  { parameters, units }: Position,
  donor: DeliveryUnit,
  host: DeliveryUnit | null,
  all: readonly DeliveryUnit[],
): readonly string[] {
  const both = host ? [donor, host] : [donor];
  const modelled = units.some(
    ({ unit, workload }) => unit.code === donor.unit.code && workload.percent.quality === "D",
  );
  const suppressed = all.filter((each) => each.suppressed).length;
  return [
    ...(modelled ? ["Modelled from national and regional totals: not for publication."] : []),
    "A case is not a number. A move breaks what a person and their officer have built, and points know nothing of travel, skills or victims.",
    `Means of whole units. How many officers are over ${percent(parameters.value("line.over"))} depends on who gives up cases and who takes them, which is not worked out here.`,
    ...both.flatMap(({ unit, work }) => {
      const untiered = caseTypes.reduce(
        (sum, type) => sum + (work.cases[caseIndex(type, "untiered")] ?? 0),
        0,
      );
      return untiered > 0
        ? [
            `${unit.name} holds ${plural(untiered, "case")} without a tier: they score nothing, so its workload is at least what is shown.`,
          ]
        : [];
    }),
    ...both
      .filter(({ work }) => work.availablePoints <= 0)
      .map(
        ({ unit }) => `[x] ${unit.name} has work and no available hours, so that it has no workload to show.`,
      ),
    ...(host && host.week !== donor.week
      ? [
          `${donor.unit.name} is of the week of ${longDate(donor.week)}, ${host.unit.name} of that of ${longDate(host.week)}.`,
        ]
      : []),
    ...(suppressed > 0
      ? [
          `[c] ${plural(suppressed, "unit")} with fewer than ${decimal(parameters.value("disclosure.minimum-officers"))} officers ${suppressed === 1 ? "is" : "are"} not offered.`,
        ]
      : []),
  ];
}
