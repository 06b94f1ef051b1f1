import type { Fact, OfficerWeek, PlainDate } from "../../engine/facts";
import { workloadFact } from "./workload-fact";

/** Adds up officers by unit, grade and week, only as far as a mean needs. */
export interface LastWorkloads {
  add(rows: readonly OfficerWeek[]): void;
  /** The mean workload of each unit's officers of each grade in the last week that tells of them. */
  facts(source: string): readonly Fact[];
}

interface Sum extends Pick<OfficerWeek, "unit" | "grade" | "week"> {
  points: number;
  availablePoints: number;
}

export function lastWorkloads(): LastWorkloads {
  const weeks = new Map<string, Map<PlainDate, Sum>>();
  return {
    add(rows) {
      for (const { unit, grade, week, points, availablePoints } of rows) {
        const key = `${unit}|${grade}`;
        const ofGrade = weeks.get(key) ?? new Map<PlainDate, Sum>();
        if (ofGrade.size === 0) weeks.set(key, ofGrade);
        const sum = ofGrade.get(week);
        if (!sum) ofGrade.set(week, { unit, grade, week, points, availablePoints });
        else {
          sum.points += points;
          sum.availablePoints += availablePoints;
        }
      }
    },
    facts: (source) =>
      [...weeks.values()].map((ofGrade) => {
        const last = [...ofGrade.values()].reduce((a, b) => (b.week > a.week ? b : a));
        return workloadFact({ ...last, quality: "C" }, source);
      }),
  };
}
