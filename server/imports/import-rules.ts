/** Every rule that a file is held against, by a stable name: lists, files and tests name them so. */
export const importRules = [
  // The file as a whole
  "file-unreadable",
  "file-too-large",
  "file-encrypted",
  "file-has-macros",
  "file-has-entities",
  "file-kind-refused",
  "file-not-recognised",
  "file-extension-differs",
  "file-encoding",
  "file-decimal-comma",
  "file-formula",
  // Rows
  "head-missing",
  "head-unknown",
  "head-twice",
  "date-missing",
  "date-unreadable",
  "date-in-future",
  "date-not-monday",
  "value-missing",
  "value-unreadable",
  "value-out-of-range",
  "word-unknown",
  "row-twice",
  "rows-none",
  "rows-left-out",
  // Units
  "unit-not-matched",
  "unit-ambiguous",
  "unit-closed",
  "unit-missing",
  // Against the file's own totals and the figures held
  "total-differs",
  "total-margin",
  "change-large",
  "figure-replaced",
] as const;
export type ImportRule = (typeof importRules)[number];
