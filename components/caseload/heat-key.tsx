import { bandLabels } from "@/server/contracts/labels";
import type { CaseloadTable } from "@/server/contracts/caseload";
import { bands, type Band } from "@/server/contracts/words";
import { Swatch } from "../ui/swatch";

const ranges: Record<Band, string> = {
  spare: "up to 90",
  "in-range": "to 100",
  stretched: "to 110",
  over: "to 120",
  severe: "to 150",
  extreme: "above 150",
};

/** What the fills mean, in order. */
export function HeatKey({ table }: { readonly table: CaseloadTable }) {
  return (
    <ul className="key" aria-label="Key">
      {bands.map((band) => (
        <li key={band}>
          <Swatch band={band} />
          {bandLabels[band]}, {ranges[band]}
        </li>
      ))}
      {table.levels.map(({ level, label }) => (
        <li key={level}>
          <span className={`level-piece ${level}`} />
          {label}
        </li>
      ))}
      {table.columns.some(({ projected }) => projected) && (
        <li>
          <span className="ahead-piece" />
          Projected, nothing changed
        </li>
      )}
    </ul>
  );
}
