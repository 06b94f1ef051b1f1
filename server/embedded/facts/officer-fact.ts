import type { Fact, PlainDate } from "@/server/engine/facts";
import type { Quantity } from "@/server/engine/quantity";
import type { Quality } from "@/server/engine/vocabulary";
import { unitFact } from "./unit-fact";

interface OfficerFigure {
  readonly unit: string;
  readonly measure: "required-fte" | "in-post-fte";
  readonly asOf: PlainDate;
  readonly quantity: Quantity;
  readonly quality: Quality;
  readonly locator: string;
}

/** Band 3-5 officers of one prison, from the workforce annex of 2026. */
export function officerFact(figure: OfficerFigure): Fact {
  return unitFact({ ...figure, grade: "band-3-5", source: "workforce-annex-2026" });
}
