import type { Bench } from "./bench";
import { measureReading } from "./support/file-reading";

const bench: Bench = {
  name: "A monthly bulletin (ODS, 120 prisons)",
  run: () => measureReading("bulletins/Monthly_Bulletin_December_2024_web.ODS"),
};
export default bench;
