import type { EmbeddedFiles } from "../embedded-files";
import { field } from "../field";
import type { EstateUnit } from "./estate-unit";

/** Nation, services, groups, regions and parts of headquarters. */
export function upperUnits(files: EmbeddedFiles): EstateUnit[] {
  return files.records("upper-units.csv").map((record) => {
    const kind = field(record, "kind") as EstateUnit["kind"];
    return {
      code: field(record, "code"),
      name: field(record, "name"),
      service: field(record, "service") as EstateUnit["service"],
      kind,
      parent: field(record, "parent") || null,
      opens: field(record, "opens") || null,
      closes: field(record, "closes") || null,
      staffingNote: null,
      roles: kind === "directorate" ? [{ function: "headquarters", sex: null, from: null }] : [],
    };
  });
}

/** Places that stand in older tables and no longer exist. What they were for is not carried. */
export function closedUnits(files: EmbeddedFiles): EstateUnit[] {
  return files.records("closed-units.csv").map((record) => ({
    code: field(record, "code"),
    name: field(record, "name"),
    service: "prison",
    kind: "establishment",
    parent: field(record, "parent"),
    opens: field(record, "opens") || null,
    closes: field(record, "closes"),
    staffingNote: null,
    roles: [],
  }));
}

/** Codes of the groups, regions and directorates by the name that the published files use. */
export function codesByLabel(files: EmbeddedFiles, kind: EstateUnit["kind"]): (label: string) => string {
  const codes = new Map(
    files
      .records("upper-units.csv")
      .filter((record) => record.kind === kind)
      .map((record) => [field(record, "label"), field(record, "code")]),
  );
  return (label) => {
    const code = codes.get(label);
    if (!code) throw new Error(`"${label}" is not a known ${kind} in upper-units.csv.`);
    return code;
  };
}
