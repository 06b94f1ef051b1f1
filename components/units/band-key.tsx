import { bands, type Band } from "@/server/contracts/words";
import { LoadBar } from "../ui/load-bar";
import { StaffingBar } from "../ui/staffing-bar";

interface KeyEntry {
  readonly band: Band;
  readonly label: string;
}

const labels: Record<Band, string> = {
  spare: "Spare, up to 90",
  "in-range": "In range, to 100",
  stretched: "Stretched, to 110",
  over: "Over, to 120",
  severe: "Severe, to 150",
  extreme: "Extreme, above 150",
};

const entries: readonly KeyEntry[] = bands.map((band) => ({ band, label: labels[band] }));
const wholeSwatch = 160;

export function BandKey() {
  return (
    <ul className="key" aria-label="Key">
      {entries.map(({ band, label }) => (
        <li key={band}>
          <LoadBar percent={wholeSwatch} band={band} />
          {label}
        </li>
      ))}
      <li>
        <StaffingBar percent={100} modelled={false} />
        Officers in post, published
      </li>
      <li>
        <StaffingBar percent={100} modelled />
        Officers in post, modelled
      </li>
    </ul>
  );
}
