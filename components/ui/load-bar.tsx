import { bands, type Band } from "@/server/contracts/words";
import { bandShade } from "./band-shade";

interface LoadBarProps {
  readonly percent: number | null;
  readonly band: Band | null;
}

const pixelsPerPoint = 0.75;
const scaleEnd = 160;
const point = 6;

/** Workload of one unit, 0 to 160%, with its band's colour and dots and the 100 and 110 ticks. */
export function LoadBar({ percent, band }: LoadBarProps) {
  if (percent === null || band === null) return <EmptyBar />;
  const dots = bands.indexOf(band) - 1;
  return (
    <svg className="bar" viewBox="0 0 120 14" aria-hidden="true">
      <use href="#lt" />
      <Fill percent={percent} band={band} />
      {dots > 0 && <use href={`#d${dots}`} className={bandShade(band)} />}
      <use href="#lk" />
    </svg>
  );
}

function Fill({ percent, band }: { readonly percent: number; readonly band: Band }) {
  if (percent > scaleEnd)
    return <path className={band} d={`M.5 2.5H${119.5 - point}L119.5 7l-${point} 4.5H.5z`} />;
  const width = Math.max(0, Math.round(percent * pixelsPerPoint - 1));
  return <rect className={band} x=".5" y="2.5" width={width} height="9" />;
}

/** A dashed track: there is no figure, which is not the same as nought. */
export function EmptyBar() {
  return (
    <svg className="bar" viewBox="0 0 120 14" aria-hidden="true">
      <use href="#no" />
    </svg>
  );
}
