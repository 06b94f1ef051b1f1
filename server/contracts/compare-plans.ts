import { z } from "zod";
import type { ChangeView } from "./change";
import type { ChartModel } from "./chart";
import type { Option } from "./filters";
import type { FrameView } from "./page";
import type { PlanChange } from "./plan-changes";

/** Plans that fit on one page side by side. */
export const mostCompared = 4;

const longestName = 200;
const mostNames = 20;

/** The plans to compare, as the address names them. What is no name of a plan is left out. */
export const ComparePlansInput = z.object({
  plans: z
    .array(z.string().trim())
    .transform((names) =>
      names.filter((name) => name !== "" && name.length <= longestName).slice(0, mostNames),
    ),
});
export type ComparePlansInput = z.infer<typeof ComparePlansInput>;

/** Up to four plans side by side: what each does, month by month on one scale, and in what they differ. */
export interface ComparePlansView {
  readonly frame: FrameView;
  /** Every plan that can be chosen. */
  readonly choices: readonly Option[];
  readonly plans: readonly ComparedPlan[];
  readonly rows: readonly ComparedRow[];
  /** One measure a part, a chart for each plan, all on one scale. */
  readonly charts: readonly { readonly title: string; readonly charts: readonly ChartModel[] }[];
  /** What each has otherwise than the first. */
  readonly differences: readonly { readonly title: string; readonly changes: readonly PlanChange[] }[];
  readonly notes: readonly string[];
}

export interface ComparedPlan {
  readonly plan: string;
  readonly title: string;
  readonly href: string;
  /** Position, version, how far it looks. */
  readonly detail: string;
  /** The same comparison without it. */
  readonly withoutHref: string;
}

/** One outcome of every plan, in the order of the plans. */
export interface ComparedRow {
  readonly label: string;
  readonly detail: string;
  readonly cells: readonly ComparedCell[];
}

export interface ComparedCell {
  readonly text: string;
  /** Against the same months without the plan; null where the outcome has no such thing. */
  readonly change: ChangeView | null;
  /** Better than every other plan. */
  readonly best: boolean;
}
