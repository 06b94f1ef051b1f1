import type { StackedBarsDrawing } from "@/server/contracts/chart";
import { decimal } from "@/server/contracts/format";
import { widestRoom } from "../free-room";
import { hasDarkLetters } from "@/server/contracts/chart-palette";
import type { StackedBarsPlan } from "../stacked-bars-plan";
import { boldType, textWidth } from "@/server/contracts/text-width";
import type { ValueScale } from "../value-scale";
import { Words } from "./words";

const sides = 6;

interface SegmentNumbersProps {
  readonly drawing: StackedBarsDrawing;
  readonly plan: StackedBarsPlan;
  readonly scale: ValueScale;
  readonly fillOf: (part: number) => string;
}

/** The number of each part where it fits, off the lines of thresholds; the key or the table has the others. */
export function SegmentNumbers({ drawing, plan, scale, fillOf }: SegmentNumbersProps) {
  const lines = drawing.thresholds.map(({ value }) => scale.x(value));
  return drawing.rows.map(({ values }, index) => {
    let end = 0;
    return values.map((value, part) => {
      const start = end;
      end += Math.max(0, value);
      const text = decimal(value);
      const room = widestRoom({ from: scale.x(start), to: scale.x(end) }, lines);
      const row = plan.rows[index];
      if (!row || room.to - room.from < textWidth(text, boldType) + sides) return null;
      return (
        <Words
          key={`${index}-${part}`}
          x={(room.from + room.to) / 2}
          middle={row.middle}
          lines={[text]}
          anchor="middle"
          className={hasDarkLetters(fillOf(part)) ? "bold" : "bold inverse"}
        />
      );
    });
  });
}
