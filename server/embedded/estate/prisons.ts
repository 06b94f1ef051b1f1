import type { UnitFunction } from "@/server/engine/vocabulary";
import type { CsvRecord, EmbeddedFiles } from "../embedded-files";
import { field } from "../field";
import { openedOn } from "./dated-openings";
import type { EstateRole, EstateUnit } from "./estate-unit";
import { codesByLabel } from "./listed-units";
import { prisonCode } from "./prison-codes";
import { prisonFunctionByLabel } from "./prison-functions";
import { staffingNote } from "./staffing-note";

/** Earlier functions of prisons that were re-roled while the set runs, and when the present one began. */
const reroled: ReadonlyMap<string, { readonly before: UnitFunction; readonly from: string }> = new Map([
  ["CKI", { before: "youth-custody", from: "2024-08-30" }],
]);

/** The first bulletin with prisoners after years as an immigration removal centre. */
const functionKnownFrom: ReadonlyMap<string, string> = new Map([["VEI", "2018-07-27"]]);

const sexByLabel: ReadonlyMap<string, EstateRole["sex"]> = new Map([
  ["Male", "male"],
  ["Female", "female"],
  ["Mixed", "mixed"],
]);

/** The prisons of the shipped list, one unit each. */
export function prisons(files: EmbeddedFiles): EstateUnit[] {
  const groupCode = codesByLabel(files, "group");
  return files.records("prisons.csv").map((prison) => {
    const code = prisonCode(prison);
    return {
      code,
      name: field(prison, "name"),
      service: "prison",
      kind: "establishment",
      parent: groupCode(field(prison, "region")),
      opens: openedOn.get(code) ?? null,
      closes: null,
      staffingNote: staffingNote(prison),
      roles: roles(code, prison),
    };
  });
}

function roles(code: string, prison: CsvRecord): EstateRole[] {
  const present = prisonFunctionByLabel.get(field(prison, "function"));
  const sex = sexByLabel.get(field(prison, "sex"));
  if (!present || !sex) {
    throw new Error(`The function or sex of ${field(prison, "name")} is not a word of the model.`);
  }
  const change = reroled.get(code);
  if (!change) return [{ function: present, sex, from: functionKnownFrom.get(code) ?? null }];
  return [
    { function: change.before, sex, from: null },
    { function: present, sex, from: change.from },
  ];
}
