import type { UnitFunction } from "@/server/engine/vocabulary";

/** The function column of the shipped list of prisons in the words of the model. */
export const prisonFunctionByLabel: ReadonlyMap<string, UnitFunction> = new Map([
  ["Reception", "reception"],
  ["Category B", "category-b"],
  ["Category C Trainer", "category-c-trainer"],
  ["Category C Trainer/Resettlement", "category-c-trainer-resettlement"],
  ["Category C Resettlement", "category-c-resettlement"],
  ["Category C Foreign National", "category-c-foreign-national"],
  ["Category B / Open", "category-b-and-open"],
  ["Category C Trainer / Open", "category-c-and-open"],
  ["High Security", "high-security"],
  ["Open", "open"],
  ["Female", "women"],
  ["YCS", "youth-custody"],
]);
