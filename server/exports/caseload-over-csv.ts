import { stringify } from "csv-stringify/sync";
import type { CaseloadOverView } from "@/server/contracts/caseload-over";

/** The answer as a file: the same rows, in the same order, with the same words as on its page. */
export function caseloadOverCsv({ table, input, frame, modelled }: CaseloadOverView): string {
  const heads = [
    "Code",
    table?.unitHead ?? "Region",
    "Region of the unit",
    "Officers",
    table?.overHead ?? "Over",
    "Share",
    "Longest run",
    ...["From", "To", "Position at", "Standing"],
  ];
  const rows = table ? [...table.rows, table.total] : [];
  const said = [input.from, input.to, frame.asOf, modelled?.heading ?? "Measured"];
  return stringify(
    [
      heads,
      ...rows.map(({ code, name, detail, officers, over, share, longest }) => [
        ...[code, name, detail, officers, over, share, longest],
        ...said,
      ]),
    ],
    { bom: true, escape_formulas: true },
  );
}
