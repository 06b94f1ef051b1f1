import { EmptyBar } from "./load-bar";

interface StaffingBarProps {
  /** In post as % of required. */
  readonly percent: number | null;
  readonly modelled: boolean;
}

const scaleEnd = 120;

/** Officers in post as a share of required, with ticks at the 30% gap and at 100%. Modelled is hatched. */
export function StaffingBar({ percent, modelled }: StaffingBarProps) {
  if (percent === null) return <EmptyBar />;
  const width = Math.round(Math.min(scaleEnd, Math.max(0, percent))) - 1;
  return (
    <svg className="bar" viewBox="0 0 120 14" aria-hidden="true">
      <use href="#sv" />
      <rect className={modelled ? "hatch" : "staff"} x=".5" y="2.5" width={Math.max(0, width)} height="9" />
      <use href="#sk" />
    </svg>
  );
}
