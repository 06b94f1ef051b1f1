import type { Fact } from "../../engine/facts";
import { known } from "../../engine/quantity";
import type { Grade, Quality } from "../../engine/vocabulary";
import { unsaidQuality } from "./columns";
import type { RowValue } from "./row-reader";
import { ownSource, type ColumnRole, type TemplateColumn } from "./template";

/** The facts of rows: one for each figure. A row whose unit, date or grade is not known has none. */
export function factsOfRow(
  columns: readonly TemplateColumn[],
): (values: readonly RowValue[], locator: string) => Fact[] {
  const placeOf = (says: ColumnRole) => columns.findIndex((column) => column.says === says);
  const [unitPlace, datePlace] = [placeOf("unit"), placeOf("date")];
  const [gradePlace, qualityPlace] = [placeOf("grade"), placeOf("quality")];
  return (values, locator) => {
    const [unit, asOf] = [values[unitPlace], values[datePlace]];
    if (typeof unit !== "string" || typeof asOf !== "string") return [];
    const quality = (values[qualityPlace] ?? unsaidQuality) as Quality;
    const ofRow = (values[gradePlace] ?? null) as Grade | null;
    return columns.flatMap(({ becomes }, index): readonly Fact[] => {
      const figure = values[index];
      const grade = becomes?.grade === "row" ? ofRow : becomes?.grade;
      if (!becomes || !grade || typeof figure !== "number") return [];
      const { measure, caseType } = becomes;
      const about = { unit, measure, grade, caseType, tier: "all", asOf } as const;
      return [{ ...about, quantity: known(figure), quality, source: ownSource, locator }];
    });
  };
}
