import type { PlanStateInput } from "@/server/contracts/workspace";

/** What the form of a plan holds. */
export function typedIn(form: HTMLFormElement): Pick<PlanStateInput, "fields" | "month"> {
  const entries = [...new FormData(form)].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  const month = entries.find(([name]) => name === "month")?.[1] ?? "";
  return { fields: entries, month: month === "" ? null : Number(month) };
}
