import type { SearchResult, SearchView } from "@/server/contracts/search";
import { ContextStrip } from "../layout/context-strip";
import { CarriedFields } from "./carried-fields";

export function SearchPage({ view }: { readonly view: SearchView }) {
  return (
    <>
      <h1>Search</h1>
      <ContextStrip frame={view.frame} />
      <form className="search-again" action="/search" method="get" role="search" aria-label="Search again">
        <CarriedFields query={view.frame.query} />
        <label htmlFor="search-again">Name, old name or code</label>
        <div>
          <input
            type="text"
            name="q"
            id="search-again"
            defaultValue={view.input.q}
            maxLength={80}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
          />
          <button className="btn primary" type="submit">
            Search
          </button>
        </div>
      </form>
      {view.summary !== null && <p className="lead">{view.summary}</p>}
      {view.results.length > 0 ? (
        <ol className="hits">
          {view.results.map((result) => (
            <Hit key={result.code} result={result} />
          ))}
        </ol>
      ) : (
        <CanBeFound allUnitsHref={view.allUnitsHref} />
      )}
    </>
  );
}

function Hit({ result: { code, name, href, words, why } }: { readonly result: SearchResult }) {
  return (
    <li>
      {href === null ? <strong>{name}</strong> : <a href={href}>{name}</a>}
      <span className="code">{code}</span>
      {why !== null && <p>{why}</p>}
      <p>{words}</p>
    </li>
  );
}

function CanBeFound({ allUnitsHref }: { readonly allUnitsHref: string }) {
  return (
    <div className="read">
      <h2>What can be found</h2>
      <ul>
        <li>prisons, probation delivery units and parts of headquarters, also those that have closed</li>
        <li>groups of prisons and probation regions</li>
        <li>by a part of their name, a name that they had or that others use, or their code: LEI is Leeds</li>
      </ul>
      <p>
        Capitals, accents, hyphens and apostrophes make no difference, nor does HMP, YOI or PDU round a name.
      </p>
      <p>
        <a href={allUnitsHref}>See all units</a>
      </p>
    </div>
  );
}
