import type { UnitNameRow } from "@/server/imports/batch-rows";
import type { SourceId } from "@/server/parameters/sources";
import type { EmbeddedFiles } from "../embedded-files";
import { field } from "../field";
import type { EstateUnit } from "./estate-unit";
import { estateStart } from "./estate-start";

type NameRow = Omit<UnitNameRow, "source"> & { readonly source: SourceId };

/** Codes in the register that are a part of a prison which reports as one, and the probation code with a twin. */
const reportsAs: ReadonlyMap<string, string> = new Map([
  ["PFI", "PBI"],
  ["FYI", "FMI"],
  ["PYI", "PRI"],
  ["SPI", "GNI"],
  ["UPI", "UKI"],
  ["WPTWES", "WPTDPA"],
]);

/** The name shown of every unit, then every other name by which a file may call it. */
export function nameRows(units: readonly EstateUnit[], files: EmbeddedFiles): readonly UnitNameRow[] {
  const openings = new Map(units.map((unit) => [unit.code, unit.opens ?? estateStart]));
  const written = writtenNames(files, openings);
  const renamed = new Set(written.filter((row) => row.preferred === 1).map((row) => row.unit));
  const shown = units.filter((unit) => !renamed.has(unit.code)).map(shownName);
  const others = [...labelNames(files), ...registerNames(files), ...probationNames(files)];
  return distinct([...shown, ...written, ...others.filter((row) => openings.has(row.unit))], openings);
}

function shownName(unit: EstateUnit): NameRow {
  const source = unit.kind === "delivery-unit" ? "probation-estate" : "prison-estate";
  return { ...alias(unit.code, unit.name, source), preferred: 1, from: unit.opens ?? estateStart };
}

function alias(unit: string, name: string, source: SourceId): NameRow {
  return { unit, name, preferred: 0, from: estateStart, to: null, source };
}

function writtenNames(files: EmbeddedFiles, openings: ReadonlyMap<string, string>): NameRow[] {
  return files.records("unit-names.csv").map((record) => {
    const unit = field(record, "code");
    return {
      unit,
      name: field(record, "name"),
      preferred: field(record, "preferred") === "1" ? 1 : 0,
      from: field(record, "from") || (openings.get(unit) ?? estateStart),
      to: field(record, "to") || null,
      source: field(record, "source") as SourceId,
    };
  });
}

function labelNames(files: EmbeddedFiles): NameRow[] {
  return files
    .records("upper-units.csv")
    .filter((record) => field(record, "label") !== "")
    .map((record) => alias(field(record, "code"), field(record, "label"), "prison-estate"));
}

function registerNames(files: EmbeddedFiles): NameRow[] {
  return files.records("prison-register.csv").map((record) => {
    const code = field(record, "prison_id");
    return alias(reportsAs.get(code) ?? code, field(record, "name"), "prison-register");
  });
}

function probationNames(files: EmbeddedFiles): NameRow[] {
  return files
    .records("probation-units.csv")
    .filter((record) => record.level === "pdu")
    .flatMap((record) => {
      const code = reportsAs.get(field(record, "code")) ?? field(record, "code");
      const names = [field(record, "name"), field(record, "alt_name")].filter((name) => name !== "");
      return names.map((name) => alias(code, name, "probation-estate"));
    });
}

/** First of each unit and name wins; an alias never repeats a name that is there already. */
function distinct(rows: readonly NameRow[], openings: ReadonlyMap<string, string>): NameRow[] {
  const seen = new Set<string>();
  const kept: NameRow[] = [];
  for (const row of rows) {
    const key = `${row.unit} ${row.name}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row.preferred === 1 ? row : { ...row, from: openings.get(row.unit) ?? row.from });
  }
  return kept;
}
