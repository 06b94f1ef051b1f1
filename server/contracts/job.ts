import { z } from "zod";

export const JobInput = z.object({ job: z.string().max(80) });

/** Work that takes longer than an answer may: how far it is, or how it ended. */
export type JobState =
  | { readonly state: "running"; readonly done: number; readonly of: number; readonly doing: string }
  | { readonly state: "done"; readonly file: { readonly name: string; readonly bytes: number } }
  | { readonly state: "failed"; readonly reason: string }
  | { readonly state: "cancelled" };

export interface JobView {
  readonly job: string;
  readonly title: string;
  /** Where the work was begun, to go back to or to begin it again. */
  readonly backHref: string;
  readonly retryAction: string;
  readonly retryFields: Readonly<Record<string, string>>;
  readonly fileHref: string;
  readonly state: JobState;
}
