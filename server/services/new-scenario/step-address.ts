import type { CarriedAnswers, NewScenarioStep } from "@/server/contracts/new-scenario";

/** Address of a question or of the check, with the answers. `asked` are the parts that say how it was come by. */
export function stepAddress(
  step: NewScenarioStep | "check",
  answers: CarriedAnswers,
  asked: CarriedAnswers = [],
): string {
  const query = new URLSearchParams([...answers, ...asked].map(([name, value]) => [name, value]));
  return `/scenarios/new/${step}?${query.toString()}`;
}
