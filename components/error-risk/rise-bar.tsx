import type { RiskRow } from "@/server/contracts/error-risk-page";

const width = 120;
const scaleEnd = 4;
/** ×1 stands at the left edge: missing staff never lower a risk. */
const place = (rise: number) => ((Math.min(scaleEnd, Math.max(1, rise)) - 1) / (scaleEnd - 1)) * width;

/** The scale over the bars. */
export function RiseAxis() {
  return (
    <svg className="axis" viewBox={`0 0 ${width} 18`} aria-hidden="true">
      {[1, 2, 3, 4].map((rise) => (
        <text
          key={rise}
          x={place(rise)}
          y="11"
          textAnchor={rise === 1 ? "start" : rise === scaleEnd ? "end" : "middle"}
        >
          ×{rise}
        </text>
      ))}
      {[2, 3].map((rise) => (
        <rect key={rise} className="full" x={place(rise)} y="13" width="1" height="5" />
      ))}
    </svg>
  );
}

/** Rise of a unit from ×1, a dot where it is likeliest and a line over its likely range. Said in words beside it. */
export function RiseBar({ bar }: { readonly bar: NonNullable<RiskRow["riseBar"]> }) {
  return (
    <svg className="bar rise-bar" viewBox={`0 0 ${width} 14`} aria-hidden="true">
      <line className="base" x1="0" x2={width} y1="7" y2="7" />
      <rect
        className="range"
        x={place(bar.lower)}
        y="4"
        width={Math.max(0, place(bar.upper) - place(bar.lower))}
        height="6"
      />
      <circle cx={place(bar.value)} cy="7" r="4" />
    </svg>
  );
}
