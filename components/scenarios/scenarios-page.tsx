import type { ScenariosView } from "@/server/contracts/scenarios-list";
import { plural } from "@/server/contracts/format";
import { TableHead } from "../ui/table-head";
import { compareForm } from "./choose-plan";
import { ExamplesTable } from "./examples-table";
import { ImportForm } from "./import-form";
import { RefusedSummary } from "./refused-summary";
import { ScenariosTable } from "./scenarios-table";

/** All scenarios: those that are kept, the examples, and the ways to a new one. */
export function ScenariosPage({ view }: { readonly view: ScenariosView }) {
  const { kept, archived, examples } = view;
  const refused = view.refused === "forgotten" ? null : view.refused;
  return (
    <>
      {refused && <RefusedSummary refused={refused} />}
      <div className="titlebar">
        <h1>Scenarios</h1>
        <a className="btn primary" href="/scenarios/new">
          Create a scenario
        </a>
      </div>
      <p className="lead">
        A scenario asks what dated measures would change, month by month, in staffing, workload and error risk
        of each unit.
      </p>
      {view.refused === "forgotten" && (
        <p className="inset">
          What that file was refused for is no longer kept. <a href="#scenario-file">Choose the file again</a>
          .
        </p>
      )}
      <section className="list" id="kept">
        <TableHead
          title={`Kept scenarios (${kept.length})`}
          words="Last saved first. Every version is kept: nothing that somebody saved is overwritten or removed."
        />
        {kept.length > 0 ? (
          <ScenariosTable caption="Kept scenarios" rows={kept} />
        ) : (
          <p className="inset">
            {archived.length > 0 ? "All scenarios are in the archive." : "No scenario has been saved yet."}{" "}
            Create one, copy an example to change it, or import a scenario file.
          </p>
        )}
      </section>
      <section className="list" id="examples">
        <TableHead
          title={`Examples (${examples.length})`}
          words="Replays of what was published or reported, to look at. They stay as they are: copy one to change it."
        />
        <ExamplesTable examples={examples} />
      </section>
      <form className="compare-bar" id={compareForm} method="get" action="/scenarios/compare">
        <button className="btn" type="submit">
          Compare the chosen ones
        </button>
        <span className="small muted">Choose two to four of the plans above.</span>
      </form>
      <ImportForm refused={refused} />
      {archived.length > 0 && (
        <details className="section">
          <summary>Archive: {plural(archived.length, "scenario")}</summary>
          <div id="archived">
            <ScenariosTable caption="Archived scenarios" rows={archived} isArchive />
          </div>
        </details>
      )}
    </>
  );
}
