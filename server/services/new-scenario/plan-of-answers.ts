import { longDate } from "@/server/contracts/format";
import { plainNumber } from "@/server/contracts/plain-number";
import { ScenarioFile, scenarioSchemaVersion } from "@/server/contracts/scenario";
import type { Position } from "../positions/load-position";
import { headquartersFte } from "./headquarters-fte";
import type { PlanAnswers } from "./plan-answers";

/** The plan that answers make: one release of headquarters. */
export function planOfAnswers(answers: PlanAnswers, position: Position): ScenarioFile {
  const { title, reason, baseline, months, definition, poolFte, service, groups } = answers;
  const { percent, sharing, capPerUnit, waves, lengthMonths, inductionWeeks } = answers;
  const { operationalPercent, probationOfficerPercent, prisonExperiencePercent, onSitePercent } = answers;
  return ScenarioFile.parse({
    ...{ schemaVersion: scenarioSchemaVersion, title, baseline, months },
    about: about(answers, position),
    measures: [
      {
        ...{ type: "headquarters-release", id: "release", reason, percent },
        pool: {
          ...{ definition, fte: poolFte, headquartersFte: answers.headquartersFte },
          includesSpecialists: answers.includesSpecialists,
        },
        ...{ operationalPercent, probationOfficerPercent, prisonExperiencePercent, onSitePercent },
        ...{ waves, lengthMonths, inductionWeeks, sharing, capPerUnit },
        destination: { service, groups },
      },
    ],
  });
}

function about(answers: PlanAnswers, position: Position): string {
  const published = headquartersFte(position);
  const isPublished = published !== null && published.fte === answers.headquartersFte;
  const sentences = [
    `Asked: ${answers.reason}`,
    ...(isPublished
      ? [
          `Published: ${plainNumber(published.fte)} FTE in headquarters and Area Services at ${longDate(published.asOf)}.`,
        ]
      : []),
    `Assumed: the pool of ${plainNumber(answers.poolFte)} FTE, what the people released can do, when they leave and for how long.`,
  ];
  return sentences.join(" ");
}
