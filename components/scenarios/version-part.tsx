import type { VersionsView, VersionView } from "@/server/contracts/versions";
import { DifferencesTable } from "./differences-table";
import { PostButton } from "./post-button";

interface VersionPartProps {
  readonly version: VersionView;
  readonly view: Pick<VersionsView, "href" | "head" | "title">;
}

/** One version: when and by whom, made from which, what it changed, and what can be done with it. */
export function VersionPart({ version, view }: VersionPartProps) {
  const { id, number, isHead, saved, by, origin, same } = version;
  const of = `version ${number}`;
  return (
    <li id={`version-${number}`}>
      <h2>
        Version {number}
        {isHead && <span className="muted"> (newest)</span>}
      </h2>
      <p className="small muted">
        Saved {saved} by {by}
        {origin && (
          <>
            , made from <a href={origin.href}>{origin.words}</a>
          </>
        )}
      </p>
      {same !== null && <p>{same}</p>}
      <Changes version={version} />
      <ul className="page-actions">
        <li>
          <a href={version.href}>Look at it</a>
        </li>
        {!isHead && (
          <li>
            <PostButton
              action={`${view.href}/restore`}
              label="Go back to this version"
              of={of}
              fields={{ version: id, head: view.head }}
            />
          </li>
        )}
        <li>
          <PostButton
            action={`${view.href}/copy`}
            label="Branch from this version"
            of={of}
            fields={{ version: id }}
          />
        </li>
        <li>
          <PostButton
            action={`${view.href}/seal`}
            label="Seal a run of it"
            of={of}
            fields={{ version: id }}
          />
        </li>
      </ul>
    </li>
  );
}

function Changes({ version: { origin, changes, number } }: { readonly version: VersionView }) {
  if (origin === null) return <p>The first version of this scenario.</p>;
  if (changes === null) return <p>What it changed cannot be read by this version of the service.</p>;
  if (changes.length === 0) return <p>Nothing is different from what it was made from.</p>;
  return (
    <DifferencesTable
      caption={`What version ${number} changed`}
      heads={["What", "Before", "After"]}
      rows={changes.map(({ where, before, after }) => [where, before, after])}
    />
  );
}
