import type { Bench } from "./bench";
import { measureReading } from "./support/file-reading";

const bench: Bench = {
  name: "The workforce tables (XLSX, 22 sheets)",
  run: () => measureReading("noms-workforce-statistics-june-2016-tables.xlsx"),
};
export default bench;
