import { mainColour } from "@/server/contracts/chart-palette";

/** Strokes at 45 degrees, 2.4 of every 5: what is modelled. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill="#fff" />
        <rect width="2.4" height="5" fill={mainColour} />
      </pattern>
    </defs>
  );
}
