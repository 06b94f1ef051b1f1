import type { CauseRow, CausesView } from "@/server/contracts/unit";

const scaleEnd = 160;
const labelRoom = 26;

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
      <rect className="track" y="32" width={width} height="36" />
      {segments.map(({ row, start }, index) => (
        <g key={row.label}>
          <rect
            className={`s-${index}`}
            x={x(start)}
            y="32"
            width={Math.max(0, x(start + row.percent) - x(start) - 1.5)}
            height="36"
          />
          {x(row.percent) > labelRoom && (
            <text
              className={index === 3 || index === 1 ? "bold" : "inverse"}
              x={(x(start) + x(start + row.percent)) / 2}
              y="56"
              textAnchor="middle"
            >
              {Math.round(row.percent)}
            </text>
          )}
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

function startPositions(rows: readonly CauseRow[]) {
  return rows.map((row, index) => ({
    row,
    start: rows.slice(0, index).reduce((sum, before) => sum + Math.max(0, before.percent), 0),
  }));
}
