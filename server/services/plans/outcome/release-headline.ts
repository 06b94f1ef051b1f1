import { decimal, plural } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { HeadquartersAway } from "./headquarters-away";
import { moveWords } from "./move-words";
import { netFte } from "./net-fte";
import { peopleHeld } from "./people-held";
import type { Outcome } from "./outcome";
import { serviceWords } from "./service-words";
import { toldMonth } from "./told-month";
import type { UnitMove } from "./unit-moves";

/** As many as can be named in a sentence. */
const named = 3;

/** What a release gives, where it helps most, what it does to the nation, and what headquarters loses. */
export function releaseHeadline(outcome: Outcome, away: HeadquartersAway): readonly Sentence[] {
  const { result, month } = outcome;
  const net = netFte(result)[month] ?? 0;
  const held = peopleHeld(result);
  const when =
    outcome.why === "gives-most"
      ? `in ${toldMonth(outcome)}, when they give most`
      : `in ${toldMonth(outcome)}`;
  const verb = net < 0 ? "cost their hosts" : "give";
  return [
    [
      {
        strong: `${plural(away.people, "person", "people")} released ${verb} ${decimal(Math.abs(net), 1)} effective FTE`,
      },
      ` ${when}.`,
    ],
    ...(held > 0
      ? [[{ strong: plural(held, "person waits", "people wait") }, ": no unit could take them."]]
      : []),
    ...helpWords(outcome),
    nationWords(outcome),
    ["Headquarters loses ", { strong: `${decimal(away.mostFte, 1)} FTE` }, ` ${away.when}.`],
  ];
}

function helpWords(outcome: Outcome): readonly Sentence[] {
  const fall = ({ workload }: UnitMove) => workload.before - workload.after;
  const helped = outcome.units[outcome.service]
    .filter((unit) => fall(unit) >= 1)
    .sort((a, b) => fall(b) - fall(a))
    .slice(0, named);
  const [first, last] = [helped[0], helped.at(-1)];
  if (!first || !last) return [];
  const names = helped.map(({ unit }) => unit.name);
  const [most, least] = [decimal(fall(first)), decimal(fall(last))];
  const points = most === least ? plural(Math.round(fall(first)), "point") : `${least} to ${most} points`;
  return [[`They help most at ${listed(names)}: workload falls there by `, { strong: points }, "."]];
}

function nationWords(outcome: Outcome): Sentence {
  const { units } = serviceWords[outcome.service];
  return [
    `Over all ${units} together the shortfall after cover ${moveWords(outcome, "shortfall")}, the work ${moveWords(outcome, "work")}.`,
  ];
}

/** Many names of units have an `and` of their own. */
function listed(names: readonly string[]): string {
  if (names.some((name) => name.includes(" and "))) return names.join("; ");
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
