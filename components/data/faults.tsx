import type { FaultView } from "@/server/contracts/data";

export function Faults({ faults }: { readonly faults: readonly FaultView[] }) {
  return (
    <section className="section" id="faults">
      <h2>Known faults</h2>
      <dl className="faults">
        {faults.map(({ title, words, names }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {words}
              {names.length > 0 && (
                <details>
                  <summary>Show the {names.length} prisons</summary>
                  <p>{names.join(", ")}.</p>
                </details>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
