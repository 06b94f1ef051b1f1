import { plural } from "@/server/contracts/format";
import type { VersionsView } from "@/server/contracts/versions";
import { ContextStrip } from "../layout/context-strip";
import { Crumbs } from "../layout/crumbs";
import { PostButton } from "./post-button";
import { RunsTable } from "./runs-table";
import { VersionPart } from "./version-part";

/** The history of a scenario: every version and what it changed, the ways back, and the sealed runs. */
export function VersionsPage({ view }: { readonly view: VersionsView }) {
  const { title, href, archived, versions, runs } = view;
  return (
    <>
      <Crumbs
        trail={[
          { label: "Scenarios", href: "/scenarios" },
          { label: title, href },
        ]}
      />
      <h1>Versions of {title}</h1>
      <ContextStrip frame={view.frame} />
      <p className="lead">
        {plural(versions.length, "version")}, newest first. Going back saves the earlier plan anew, so nothing
        that came after it is lost.
      </p>
      {archived && <p className="inset">This scenario is in the archive.</p>}
      <ul className="page-actions">
        <li>
          <PostButton
            action={`${href}/${archived ? "unarchive" : "archive"}`}
            label={archived ? "Take out of the archive" : "Put into the archive"}
            of={title}
          />
        </li>
      </ul>
      <ol className="versions">
        {versions.map((version) => (
          <VersionPart key={version.id} version={version} view={view} />
        ))}
      </ol>
      <section className="section" id="runs">
        <h2>Sealed runs</h2>
        <p>
          A sealed run keeps everything that it was worked out from by value, so that it can be run again and
          give the same digits.
        </p>
        {runs.length > 0 ? (
          <RunsTable runs={runs} />
        ) : (
          <p className="inset">None of its versions has been sealed.</p>
        )}
      </section>
    </>
  );
}
