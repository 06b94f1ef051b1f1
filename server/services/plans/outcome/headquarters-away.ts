import { dayNumber } from "@/server/engine/forecast/day-number";
import { longDate, plural } from "@/server/contracts/format";
import type { ScenarioFile } from "@/server/contracts/scenario";
import type { OutcomeSource } from "./outcome";

/** What a release takes from headquarters: everybody away counts with their hours, placed or waiting. */
export interface HeadquartersAway {
  readonly people: number;
  /** By column, FTE: a mean over the month. */
  readonly fte: Float64Array;
  readonly mostFte: number;
  /** Eligible, each pool counted once. */
  readonly poolFte: number;
  /** All of headquarters, where a plan says it. */
  readonly headquartersFte: number | null;
  /** `for 9 months from 17 April 2023`. */
  readonly when: string;
}

type Release = Extract<ScenarioFile["measures"][number], { type: "headquarters-release" }>;

/** The releases of a plan together, as headquarters feels them; null where nobody leaves it. */
export function headquartersAway({ file, result }: OutcomeSource): HeadquartersAway | null {
  const { releases, base } = result;
  const people = releases.reduce((sum, each) => sum + each.people, 0);
  if (people === 0) return null;
  const fte = Float64Array.from({ length: base.columns }, (_, month) =>
    releases.reduce(
      (sum, { waterfall }) => sum + (waterfall.people[month] ?? 0) + (waterfall.steps.partTime[month] ?? 0),
      0,
    ),
  );
  const measures = activeReleases(file);
  const pools = new Map(measures.map(({ pool }) => [pool.definition, pool.fte]));
  const headquarters = measures.flatMap(({ pool }) => pool.headquartersFte ?? []);
  return {
    ...{ people, fte, mostFte: Math.max(...fte) },
    poolFte: [...pools.values()].reduce((sum, each) => sum + each, 0),
    headquartersFte: headquarters[0] ?? null,
    when: whenWords(measures),
  };
}

function activeReleases({ measures }: ScenarioFile): readonly Release[] {
  return measures.flatMap((measure) =>
    measure.type === "headquarters-release" && measure.active ? [measure] : [],
  );
}

function whenWords(measures: readonly Release[]): string {
  const leaving = measures.flatMap(({ waves }) => waves.map(({ on }) => on));
  const [first = ""] = [...leaving].sort((a, b) => dayNumber(a) - dayNumber(b));
  const lengths = [...new Set(measures.map(({ lengthMonths }) => lengthMonths))];
  const [length = 0] = lengths;
  const each = leaving.length === 1 ? "" : " each";
  if (lengths.length === 1) return `for ${plural(length, "month")}${each} from ${longDate(first)}`;
  return `for ${plural(Math.min(...lengths), "month")} to ${plural(Math.max(...lengths), "month")} from ${longDate(first)}`;
}
