import type { AnswerName } from "@/server/contracts/new-scenario";

/** Every answer as text, none left out, and the groups that are ticked. */
export type Answers = Readonly<Record<AnswerName, string>> & { readonly group: readonly string[] };
