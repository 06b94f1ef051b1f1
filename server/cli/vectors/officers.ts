import type { OfficerGrade } from "@/server/engine/workload/officer-grade";

const byId: ReadonlyMap<number, OfficerGrade> = new Map([
  [1, "po"],
  [2, "spo"],
  [3, "pso"],
  [4, "pqip"],
  [5, "unsupported"],
  [7, "pso"],
]);

const byCode: ReadonlyMap<string, OfficerGrade> = new Map([
  ["PO", "po"],
  ["SPO", "spo"],
  ["PSO", "pso"],
  ["TPO", "pqip"],
  ["PQIP", "pqip"],
  ["DMY", "unsupported"],
]);

/** Grade of a database id of the official tools; an id outside their list is treated as a PO. */
export function gradeOfId(id: number): OfficerGrade {
  return byId.get(id) ?? "other";
}

/** Grade of a staff code of the official tools; none or an unknown one is `other`. */
export function gradeOfCode(code: unknown): OfficerGrade {
  return typeof code === "string" ? (byCode.get(code.toUpperCase()) ?? "other") : "other";
}

/** Contracted hours as the official nightly tool reads them: anything but a number is none recorded. */
export function recordedHours(hours: unknown): number | null {
  return typeof hours === "number" ? hours : null;
}
