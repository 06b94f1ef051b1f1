import type { CaseloadTable, CellMark } from "@/server/contracts/caseload";
import { decimal, percent, plural } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { ParameterSet } from "@/server/engine/parameter-set";
import { bands } from "@/server/engine/vocabulary";

/** What the map says of a week that is not the latest. `table` has the one column that is shown. */
export function mapHeadline(
  { columns: [column], rows, unitHead }: CaseloadTable,
  isWorkload: boolean,
  parameters: ParameterSet,
): readonly Sentence[] {
  if (!column) return [];
  const ahead = column.projected ? ", projected with nothing changed" : "";
  if (!isWorkload) return [[`The map shows the ${column.name}${ahead}.`]];
  const steps = rows.map(({ cells: [cell] }) => stepOf(cell?.mark)).filter((step) => step >= 0);
  const over = steps.filter((step) => step >= stepOf("over")).length;
  return [
    [
      { strong: `${decimal(over)} of ${plural(steps.length, unitHead.toLowerCase())}` },
      ` ${over === 1 ? "is" : "are"} over ${percent(parameters.value("band.stretched"))} in the ${column.name}${ahead}.`,
    ],
  ];
}

/** Place of a band among the bands; -1 for what is in none. */
const stepOf = (mark: CellMark | undefined) => bands.findIndex((band) => band === mark);
