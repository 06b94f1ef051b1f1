import type { DataLine, SunsetView } from "@/server/contracts/data";
import { SunsetsTable } from "./sunsets-table";

interface FreshnessProps {
  readonly lines: readonly DataLine[];
  readonly sunsets: readonly SunsetView[];
}

export function Freshness({ lines, sunsets }: FreshnessProps) {
  return (
    <section className="section" id="freshness">
      <h2>How old it is</h2>
      <dl className="pairs">
        {lines.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <SunsetsTable sunsets={sunsets} />
    </section>
  );
}
