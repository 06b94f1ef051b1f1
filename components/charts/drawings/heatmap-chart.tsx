import type { HeatmapDrawing } from "@/server/contracts/chart";
import { axisColour, bandFills } from "@/server/contracts/chart-palette";
import { heatmapPlan, keyBands } from "../heatmap-plan";
import { layoutOf } from "../layout";
import type { Band } from "@/server/contracts/words";
import type { DrawingProps } from "./drawing-props";
import { KeyWords } from "./key-words";
import { Words } from "./words";

const nameGap = 12;
/** Between what is held and what is projected. */
const aheadGap = 10;
const drop = 4;
const monthLine = 14;
const dayLine = 32;

/** Rows by week, each cell its number on the fill of its band; projected weeks stand apart in dashed frames. */
export function HeatmapChart({ drawing, width, textAlternative }: DrawingProps<HeatmapDrawing>) {
  const plan = heatmapPlan(drawing, layoutOf(width));
  const { places, column, rowHeight } = plan;
  const isAhead = (place: number) => drawing.columns[place]?.projected === true;
  const cell = (width - column.width - aheadGap) / places.length;
  const left = (index: number, place: number) =>
    column.width + index * cell + (isAhead(place) ? aheadGap : 0);
  return (
    <svg className="heat-picture" width={width} height={plan.height} role="img" aria-label={textAlternative}>
      <KeyWords
        chartKey={plan.key}
        mark={(index, x, middle) => (
          <Swatch key={index} band={keyBands[index] ?? "in-range"} x={x} middle={middle} />
        )}
      />
      {places.map((place, index) => (
        <g key={place} transform={`translate(${left(index, place)} ${plan.key.height})`}>
          <Head drawing={drawing} place={place} before={places[index - 1]} />
        </g>
      ))}
      {drawing.rows.map(({ label, cells }, row) => {
        const top = plan.top + row * rowHeight;
        return (
          <g key={label}>
            <Words
              x={column.width - nameGap}
              middle={top + rowHeight / 2}
              lines={column.rows[row]?.lines ?? []}
              anchor="end"
            />
            {places.map((place, index) => (
              <Cell
                key={place}
                cell={cells[place] ?? { text: "", band: null }}
                isAhead={isAhead(place)}
                box={{ x: left(index, place), y: top + 1, width: cell - 1, height: rowHeight - 2 }}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

const swatch = 14;

/** The fill of a band, for the key. */
function Swatch({ band, x, middle }: { readonly band: Band; readonly x: number; readonly middle: number }) {
  const { fill } = bandFills[band];
  const corner = { x: x - swatch / 2, y: middle - swatch / 2 };
  return <rect {...corner} width={swatch} height={swatch} fill={fill} stroke={axisColour} />;
}

interface HeadProps {
  readonly drawing: HeatmapDrawing;
  readonly place: number;
  /** The place that is shown before it. */
  readonly before: number | undefined;
}

/** The day, and the month where it begins. */
function Head({ drawing: { columns }, place, before }: HeadProps) {
  const column = columns[place];
  const previous = before === undefined ? undefined : columns[before];
  const isFirst = previous?.group !== column?.group || previous?.projected !== column?.projected;
  return (
    <>
      {isFirst && (
        <text y={monthLine} className="bold">
          {column?.group}
        </text>
      )}
      <text x={2} y={dayLine} className="in-cell">
        {column?.label}
      </text>
    </>
  );
}

interface CellProps {
  readonly cell: HeatmapDrawing["rows"][number]["cells"][number];
  readonly isAhead: boolean;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The number without its sign: the subtitle says what it is a percentage of. */
function Cell({ cell: { text, band }, isAhead, box }: CellProps) {
  const { fill, whiteLetters } = bandFills[band ?? "in-range"];
  return (
    <>
      <rect
        {...box}
        fill={fill}
        stroke={isAhead ? axisColour : "#cecece"}
        strokeDasharray={isAhead ? "2 2" : undefined}
      />
      <text
        x={box.x + box.width / 2}
        y={box.y + box.height / 2 + drop}
        textAnchor="middle"
        fill={whiteLetters ? "#fff" : "#0b0c0c"}
        className={band === "extreme" ? "in-cell bold" : "in-cell"}
      >
        {text.replace(/%$/, "")}
      </text>
    </>
  );
}
