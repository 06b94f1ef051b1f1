import type { ImportFact } from "@/server/contracts/imports";

interface AboutImportProps {
  readonly heading: string;
  readonly about: readonly ImportFact[];
}

/** What is known of a file, a line each. */
export function AboutImport({ heading, about }: AboutImportProps) {
  return (
    <section className="section" id="about">
      <h2>{heading}</h2>
      <dl className="pairs import-about">
        {about.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
