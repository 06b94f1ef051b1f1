import type { PlainDate } from "@/server/engine/facts";
import type { SharingRule } from "@/server/engine/plan-vocabulary";
import type { Service } from "@/server/engine/vocabulary";

/** Answers that could be read: what a plan is made from. */
export interface PlanAnswers {
  readonly title: string;
  readonly reason: string;
  readonly baseline: PlainDate;
  readonly months: number;
  readonly definition: string;
  readonly poolFte: number;
  readonly headquartersFte: number | null;
  readonly includesSpecialists: boolean;
  readonly percent: number;
  readonly prisonExperiencePercent: number;
  readonly onSitePercent: number;
  /** Null leaves it to the register. */
  readonly operationalPercent: number | null;
  readonly probationOfficerPercent: number | null;
  /** Null is both. */
  readonly service: Service | null;
  /** Codes; none is all. */
  readonly groups: readonly string[];
  readonly sharing: SharingRule;
  readonly capPerUnit: number | null;
  readonly waves: readonly { readonly on: PlainDate; readonly sharePercent: number }[];
  readonly lengthMonths: number;
  readonly inductionWeeks: number;
}
