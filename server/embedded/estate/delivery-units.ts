import type { EmbeddedFiles } from "../embedded-files";
import { field } from "../field";
import { openedOn } from "./dated-openings";
import type { EstateUnit } from "./estate-unit";
import { codesByLabel } from "./listed-units";

/** Probation delivery units by their Delius code. */
export function deliveryUnits(files: EmbeddedFiles): EstateUnit[] {
  const regionCode = codesByLabel(files, "region");
  return files.records("pdus.csv").map((record) => {
    const code = field(record, "delius_code");
    return {
      code,
      name: field(record, "pdu"),
      service: "probation",
      kind: "delivery-unit",
      parent: regionCode(field(record, "region")),
      opens: openedOn.get(code) ?? null,
      closes: null,
      staffingNote: null,
      roles: [{ function: "sentence-management", sex: null, from: null }],
    };
  });
}
