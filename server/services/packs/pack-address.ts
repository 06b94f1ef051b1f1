import type { PackDraftInput } from "@/server/contracts/pack";

type Draft = Pick<PackDraftInput, "at" | "title" | "marking" | "clearance" | "charts" | "checked">;

/** Address of the form of a pack. An empty title or list is kept, so that nothing is proposed in its place. */
export function draftAddress({ at, title, marking, clearance, charts, checked }: Draft): string {
  const fields = { at, title: title ?? "", marking, clearance, charts: charts ?? "", checked };
  const told = Object.entries(fields).filter(
    ([name, text]) => text !== "" || name === "title" || name === "charts",
  );
  return `/summaries/packs/new?${new URLSearchParams(told).toString()}`;
}

export const issueAddress = (pack: string, number: number) => `/summaries/packs/${pack}?issue=${number}`;
