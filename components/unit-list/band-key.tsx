import { bands, type Band } from "@/server/contracts/words";
import { Swatch, TickPiece } from "../ui/swatch";

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

export function BandKey() {
  return (
    <ul className="key" aria-label="Key">
      {entries.map(({ band, label }) => (
        <li key={band}>
          <Swatch band={band} />
          {label}
        </li>
      ))}
      <li>
        <Swatch staffing="staff" />
        Officers in post, published
      </li>
      <li>
        <Swatch staffing="hatch" />
        Officers in post, modelled
      </li>
      <li>
        <TickPiece of="lk" from={60} />
        Workload of 100 and 110
      </li>
      <li>
        <TickPiece of="sk" from={66} />
        30% gap and 100% in post
      </li>
    </ul>
  );
}
