import { decimal } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { PlannedService } from "@/server/engine/parameter-set";
import { betweenUnitsWords } from "./between-units-words";
import { errorsAYear } from "./errors-a-year";
import { isTold } from "./is-told";
import { moveWords } from "./move-words";
import { movement } from "./movement";
import type { Outcome } from "./outcome";
import { printedNumber } from "./printed-number";
import { serviceWords } from "./service-words";
import { toldMonth } from "./told-month";

/** As many sentences as can be taken in at once. */
const most = 3;

/** What a plan moves that releases nobody: only what is seen when it is printed is told. */
export function movesHeadline(outcome: Outcome): readonly Sentence[] {
  const told = [
    ...errorsWords(outcome),
    ...peopleWords(outcome),
    ...officersWords(outcome, "work"),
    ...officersWords(outcome, "shortfall"),
    ...assessmentWords(outcome),
  ];
  if (told.length > 0) return told.slice(0, most);
  const between = betweenUnitsWords(outcome);
  if (between.length > 0) return between;
  return [
    [
      "This plan moves no national figure as far as can be printed: neither shortfall nor work by a tenth of a point, nor errors by a tenth of one.",
    ],
  ];
}

function errorsWords(outcome: Outcome): readonly Sentence[] {
  const errors = errorsAYear(outcome);
  if (!errors || printedNumber(errors.before, 1) === printedNumber(errors.after, 1)) return [];
  const verb = errors.after < errors.before ? "fall" : "rise";
  return [
    [
      `Expected releases in error ${verb} from `,
      { strong: `${decimal(errors.before, 1)} to ${decimal(errors.after, 1)} a year` },
      `, over the ${decimal(errors.months)} months of the plan.`,
    ],
  ];
}

function peopleWords(outcome: Outcome): readonly Sentence[] {
  const moved = movement(outcome.national.prison, "people", outcome.month);
  if (printedNumber(moved, 0) === 0) return [];
  const way = moved < 0 ? "fewer" : "more";
  return [
    [
      `In ${toldMonth(outcome)} prisons hold `,
      { strong: `${decimal(Math.abs(moved))} ${way} people` },
      " than they would.",
    ],
  ];
}

/** Both services in one sentence, the one that is moved more first. */
function officersWords(outcome: Outcome, figure: "work" | "shortfall"): readonly Sentence[] {
  const moved = (service: PlannedService) =>
    Math.abs(movement(outcome.national[service], figure, outcome.month));
  const told = (["probation", "prison"] as const)
    .filter((service) => printedNumber(moved(service), 1) > 0)
    .sort((a, b) => moved(b) - moved(a));
  if (told.length === 0) return [];
  const noun = figure === "work" ? "the work" : "the shortfall after cover";
  const words = told.map(
    (service) => `${noun} of ${serviceWords[service].officers} ${moveWords({ ...outcome, service }, figure)}`,
  );
  const end = figure === "work" ? " of what they can do" : "";
  return [[`In ${toldMonth(outcome)} ${words.join(", ")}${end}.`]];
}

function assessmentWords(outcome: Outcome): readonly Sentence[] {
  const told = { ...outcome, service: "probation" as const };
  if (!isTold(movement(outcome.national.probation, "insufficient", outcome.month))) return [];
  return [[`The share of risk assessments expected to be insufficient ${moveWords(told, "insufficient")}.`]];
}
