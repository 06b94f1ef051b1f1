import type { ReadingView } from "@/server/contracts/reading";
import { Crumbs } from "../layout/crumbs";
import { ParametersTable } from "./parameters-table";

interface ReadingPageProps {
  readonly view: ReadingView;
  /** The page above this one, if any. */
  readonly above?: { readonly label: string; readonly href: string };
}

/** A page of prose: title, sections to jump to, text, and the register rows that it names. */
export function ReadingPage({ view, above }: ReadingPageProps) {
  return (
    <article className="reading">
      {above && <Crumbs trail={[above]} />}
      <h1>{view.title}</h1>
      {view.contents.length > 0 && (
        <nav className="contents" aria-labelledby="contents">
          <h2 id="contents">Contents</h2>
          <ol>
            {view.contents.map((line) => (
              <li key={line.id}>
                <a href={`#${line.id}`}>{line.label}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className="prose" dangerouslySetInnerHTML={{ __html: view.html }} />
      {view.parameters.length > 0 && <ParametersTable view={view} />}
    </article>
  );
}
