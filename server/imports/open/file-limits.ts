const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/** How big a file may be, each with room above the largest file that is expected. */
export const fileLimits = {
  /** Kept in memory as it came. The largest spreadsheet published here has half a megabyte. */
  spreadsheetBytes: 32 * megabyte,
  /** All parts together, unpacked one after another and never held at once. */
  unzippedBytes: 512 * megabyte,
  /** A workbook has a few parts a sheet. */
  parts: 2000,
  /** Text packs twenty to one; more than this is made to look small. */
  packing: 400,
  /** Below it nothing is gained by packing. */
  packedUnlooked: 8 * megabyte,
  /** A year of officer weeks has some 100 MB. */
  csvBytes: 512 * megabyte,
  csvRows: 5_000_000,
  /** What is remembered of each: a nation has some 20,000 who hold cases or guard. */
  officers: 1_000_000,
  /** Figures of units: all that every prison publishes in ten years are some 120,000. */
  facts: 300_000,
  /** Changes that are kept of a file for its page, the worst of them. */
  changes: 20_000,
  /** One line of a text file, quoted lines within it too. */
  lineCharacters: 64 * kilobyte,
  /** What a spreadsheet program allows in a cell. */
  cellCharacters: 32_767,
  /** What a spreadsheet program allows in a sheet. */
  rows: 1_048_576,
  columns: 1024,
  sheets: 200,
  /** In all sheets, gaps counted. */
  cells: 20_000_000,
  /** Cells that the file tells once and says to repeat. */
  repeatedCells: 1_000_000,
  /** Texts of a workbook that its cells share. */
  sharedTexts: 2_000_000,
  sharedCharacters: 128 * megabyte,
  /** Up to here rows are kept as they are read when the file is opened; above, they are read again. */
  keptCells: 200_000,
  /** One tag or one text of a part. */
  tokenCharacters: megabyte,
  depth: 64,
  /** Rows that are given at a time. */
  batchRows: 2000,
  batchCells: 100_000,
} as const;
