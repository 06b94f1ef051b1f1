const weekWidth = 5;
const height = 14;

/** Height of a week by its state; a missing week is a gap. Told apart by height alone, so that colour is not needed. */
const heights: Readonly<Record<string, number>> = { s: height, o: 7, u: 2 };

/** The weeks of a unit side by side, oldest first: tall where it was flagged. Said in words beside it. */
export function WeekStrip({ signs }: { readonly signs: string }) {
  const width = signs.length * weekWidth;
  return (
    <svg
      className="week-strip"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {Object.entries(heights).map(([sign, tall]) => (
        <path key={sign} className={`sign-${sign}`} d={pathOf(signs, sign, tall)} />
      ))}
    </svg>
  );
}

/** One bar for each stretch of weeks in the same state. */
function pathOf(signs: string, sign: string, tall: number): string {
  return [...signs.matchAll(new RegExp(`${sign}+`, "g"))]
    .map((stretch) => {
      const wide = stretch[0].length * weekWidth;
      return `M${stretch.index * weekWidth} ${height}v-${tall}h${wide}v${tall}z`;
    })
    .join("");
}

const states = [
  { sign: "s", words: "flagged: over for four weeks" },
  { sign: "o", words: "over, not yet as long" },
  { sign: "u", words: "not over" },
];

/** What the heights of a strip mean. */
export function WeekStripKey() {
  return (
    <ul className="key" aria-label="Key to the weeks">
      {states.map(({ sign, words }) => (
        <li key={sign}>
          <WeekStrip signs={sign.repeat(4)} />
          {words}
        </li>
      ))}
      <li>gap: missing</li>
    </ul>
  );
}
