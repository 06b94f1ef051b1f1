import type { CauseRow, CausesView } from "@/server/contracts/unit";

const scaleEnd = 160;
const barTop = 32;
const barHeight = 36;
const keyLines = [100, 110];
/** Room that a tick takes on either side, so that no label touches it. */
const tickRoom = 6;
const numberRoom = 26;
const pixelsPerCharacter = 9;
/** Segments light enough for dark letters. */
const lightSegments = new Set([1, 3]);

/** "Why 118%?": the load bar opened into its causes on the same 0 to 160 scale, with the table beside it. */
export function CausesFigure({ causes }: { readonly causes: CausesView }) {
  return (
    <div className="section side">
      <figure className="chart">
        <h2>{causes.title}</h2>
        <p className="chart-sub">{causes.subtitle}</p>
        <Stack causes={causes} width={800} className="wide" />
        <Stack causes={causes} width={358} className="narrow" />
        <p className="chart-source">
          {causes.sum} <a href={causes.explainHref}>Every step of the calculation</a>
        </p>
      </figure>
      <table className="t facts">
        <caption className="govuk-visually-hidden">Points by cause</caption>
        <thead>
          <tr>
            <th scope="col">Cause</th>
            <th scope="col" className="n">
              Points
            </th>
            <th scope="col" className="n">
              Of available
            </th>
          </tr>
        </thead>
        <tbody>
          {causes.rows.map((row, index) => (
            <tr key={row.label}>
              <th scope="row">
                <svg className="swatch" aria-hidden="true">
                  <rect className={`s-${index}`} width="14" height="14" />
                </svg>
                {row.label}
              </th>
              <td className="n">{row.points}</td>
              <td className="n">{row.share}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">In use</th>
            <td className="n">{causes.total.points}</td>
            <td className="n">{causes.total.share}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface StackProps {
  readonly causes: CausesView;
  readonly width: number;
  readonly className: string;
}

function Stack({ causes, width, className }: StackProps) {
  const x = (percent: number) =>
    Math.round((Math.min(scaleEnd, Math.max(0, percent)) / scaleEnd) * width * 10) / 10;
  const segments = startPositions(causes.rows);
  return (
    <svg
      className={`plot ${className}`}
      width={width}
      height="96"
      viewBox={`0 0 ${width} 96`}
      role="img"
      aria-label={causes.textAlternative}
    >
      <rect className="track" y={barTop} width={width} height={barHeight} />
      {segments.map(({ row, start }, index) => (
        <g key={row.label}>
          <rect
            className={`s-${index}`}
            x={x(start)}
            y={barTop}
            width={Math.max(0, x(start + row.percent) - x(start) - 1.5)}
            height={barHeight}
          />
          <SegmentLabel
            row={row}
            room={widestRoom(x(start), x(start + row.percent), keyLines.map(x))}
            className={lightSegments.has(index) ? "bold" : "inverse"}
          />
        </g>
      ))}
      <rect className="full" x={x(100)} y="26" width="1.5" height="48" />
      <rect className="cut" x={x(110)} y="26" width="3" height="48" />
      <text className="tick" x={x(100)} y="18" textAnchor="end">
        100
      </text>
      <text className="threshold-label" x={x(110)} y="18">
        110
      </text>
      <text className="tick" x="0" y="90">
        0
      </text>
      <text className="tick" x={width} y="90" textAnchor="end">
        160% of available points
      </text>
    </svg>
  );
}

interface SegmentLabelProps {
  readonly row: CauseRow;
  readonly room: Room;
  readonly className: string;
}

/** Name and number where they fit, the number alone where that fits; the table beside has them all. */
function SegmentLabel({ row, room, className }: SegmentLabelProps) {
  const number = String(Math.round(row.percent));
  const whole = `${row.label} ${number}`;
  const width = room.to - room.from;
  if (width < numberRoom) return null;
  return (
    <text className={className} x={(room.from + room.to) / 2} y={barTop + 24} textAnchor="middle">
      {whole.length * pixelsPerCharacter < width ? whole : number}
    </text>
  );
}

interface Room {
  readonly from: number;
  readonly to: number;
}

/** The widest part of a segment that no tick crosses. */
function widestRoom(from: number, to: number, ticks: readonly number[]): Room {
  const crossing = ticks.filter((tick) => tick > from - tickRoom && tick < to + tickRoom);
  const edges = [from, ...crossing.flatMap((tick) => [tick - tickRoom, tick + tickRoom]), to];
  const rooms = edges.flatMap((edge, index) =>
    index % 2 === 0 ? [{ from: edge, to: edges[index + 1] ?? edge }] : [],
  );
  return rooms.reduce((widest, room) => (room.to - room.from > widest.to - widest.from ? room : widest));
}

function startPositions(rows: readonly CauseRow[]) {
  return rows.map((row, index) => ({
    row,
    start: rows.slice(0, index).reduce((sum, before) => sum + Math.max(0, before.percent), 0),
  }));
}
