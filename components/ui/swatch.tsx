import { bands, type Band } from "@/server/contracts/words";
import { bandShade } from "./band-shade";

type SwatchProps = { readonly band: Band } | { readonly staffing: "staff" | "hatch" };

/** A piece of a bar, for keys: the same fill and dots as in the tables. */
export function Swatch(props: SwatchProps) {
  const band = "band" in props ? props.band : null;
  const dots = band === null ? 0 : bands.indexOf(band) - 1;
  return (
    <svg className="piece" viewBox="0 0 38 14" aria-hidden="true">
      <rect className={"band" in props ? props.band : props.staffing} x=".5" y="2.5" width="37" height="9" />
      {band !== null && dots > 0 && <use href={`#d${dots}`} className={bandShade(band)} />}
    </svg>
  );
}

interface TickPieceProps {
  /** Name of the ticks among the shared symbols. */
  readonly of: "lk" | "sk";
  readonly from: number;
}

/** The ticks of a bar by themselves: on a phone no axis stands over the bars. */
export function TickPiece({ of, from }: TickPieceProps) {
  return (
    <svg className="piece" viewBox={`${from} 0 38 14`} aria-hidden="true">
      <use href={`#${of}`} />
    </svg>
  );
}
