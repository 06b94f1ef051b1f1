import type { DataLine } from "@/server/contracts/data";

export function Freshness({ lines }: { readonly lines: readonly DataLine[] }) {
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
      <p className="note-list">
        Each figure keeps its own date, which is printed with it. No figure has an expiry date.
      </p>
    </section>
  );
}
