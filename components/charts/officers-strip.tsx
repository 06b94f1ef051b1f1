import type { OfficersStrip as Strip } from "@/server/contracts/caseload";
import { Swatch } from "../ui/swatch";

const width = 1000;
const height = 20;

/** The officers behind a mean as one bar, with every count below it: the bar alone says nothing that they do not. */
export function OfficersStrip({ strip: { heading, words, bands } }: { readonly strip: Strip }) {
  const pieces = piecesOf(bands.map(({ sharePercent }) => sharePercent));
  return (
    <section className="section officers-strip" aria-labelledby="officers-heading">
      <h2 id="officers-heading">{heading}</h2>
      <p>{words}</p>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <rect className="unsaid" width={width} height={height} />
        {bands.map(({ band }, place) => (
          <rect
            key={band}
            className={band}
            x={pieces[place]?.start}
            width={pieces[place]?.width}
            height={height}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <ul>
        {bands.map(({ band, officers, share, label, range }) => (
          <li key={band}>
            <Swatch band={band} />
            <span>
              <strong>{officers}</strong> officers{share && `, ${share}`}
              <br />
              <small>
                {label}, {range}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where each band's piece stands. What is not said shares what is left over. */
function piecesOf(shares: readonly (number | null)[]) {
  const told = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0);
  const unsaid = shares.filter((share) => share === null).length;
  const left = unsaid > 0 ? (100 - told) / unsaid : 0;
  let start = 0;
  return shares.map((share) => {
    const piece = { start, width: share === null ? 0 : (share * width) / 100 };
    start += ((share ?? left) * width) / 100;
    return piece;
  });
}
