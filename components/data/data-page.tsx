import type { DataView } from "@/server/contracts/data";
import { ContextStrip } from "../layout/context-strip";
import { SentenceText } from "../ui/sentence-text";
import { Faults } from "./faults";
import { Freshness } from "./freshness";
import { GradesTable } from "./grades-table";
import { MatrixTable } from "./matrix-table";
import { MissingTable } from "./missing-table";

const sections = [
  ["grades", "Quality grades"],
  ["matrix", "What there is"],
  ["freshness", "How old it is"],
  ["missing", "What is missing"],
  ["unpublished", "What no source publishes"],
  ["faults", "Known faults"],
] as const;

export function DataPage({ view }: { readonly view: DataView }) {
  return (
    <article className="reading">
      <h1>About the data</h1>
      <ContextStrip frame={view.frame} />
      <p className="lead">
        <SentenceText sentence={view.headline} />
      </p>
      <ul className="data-ways">
        <li>
          <a className="btn primary" href={`/data/imports${view.frame.query}`}>
            Bring in figures
          </a>
        </li>
        <li>
          <a className="btn" href={`/data/quality${view.frame.query}`}>
            Data quality by unit
          </a>
        </li>
        <li>
          <a className="btn" href={`/data/reports${view.frame.query}`}>
            Problems with figures
          </a>
        </li>
      </ul>
      <nav className="contents" aria-labelledby="contents">
        <h2 id="contents">Contents</h2>
        <ol>
          {sections.map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ol>
      </nav>
      <GradesTable grades={view.grades} />
      <MatrixTable view={view} />
      <Freshness lines={view.freshness} sunsets={view.sunsets} />
      <section className="section" id="missing">
        <h2>What is missing</h2>
        {view.missing.map((list) => (
          <MissingTable key={list.title} list={list} />
        ))}
      </section>
      <section className="section" id="unpublished">
        <h2>What no source publishes</h2>
        <ul className="bullets">
          {view.unpublished.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <Faults faults={view.faults} />
    </article>
  );
}
