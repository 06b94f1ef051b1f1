import { z } from "zod";
import { measureTypes } from "../engine/plan-vocabulary";

/** What a button of the form does to the list of measures, besides keeping what was typed. */
export const PlanStep = z.union([
  z.strictObject({ do: z.enum(["remove", "up", "down"]), index: z.number().int().min(0) }),
  z.strictObject({ do: z.literal("add"), type: z.enum(measureTypes) }),
]);
export type PlanStep = z.infer<typeof PlanStep>;

/** The step that a button names, as `up:2` or `add` with a kind of measure; null where it names none. */
export function readStep(asked: string, type: string | null): PlanStep | null {
  const [word, index] = asked.split(":");
  const step = word === "add" ? { do: word, type } : { do: word, index: Number(index) };
  return PlanStep.safeParse(step).data ?? null;
}
