import type { Quality } from "@/server/engine/vocabulary";
import { ownSource } from "@/server/imports/templates/template";
import type { Position } from "../positions/load-position";

/** Where weeks of officers are from. Nobody publishes them: they are modelled (D), or were brought in as files. */
export function weeksSource(quality: Quality): string {
  return quality === "D" ? "plimsoll-model" : ownSource;
}

/** Where all weeks of a position are from, the model first. */
export function weeksSources({ snapshot }: Position): readonly string[] {
  const sources = new Set(snapshot.weekSums.map(({ quality }) => weeksSource(quality)));
  return ["plimsoll-model", ownSource].filter((source) => sources.has(source));
}
