import type { WorkspaceView } from "@/server/contracts/workspace";

/** What can be done with a plan as it is stored. */
export function WorkspaceActions({ view: { plan, version, state } }: { readonly view: WorkspaceView }) {
  return (
    <div className="actions">
      <a className="btn" href={`/scenarios/compare?plan=${plan}`}>
        Compare
      </a>
      {state !== "example" && (
        <a className="btn" href={`/scenarios/${plan}/versions`}>
          Versions
        </a>
      )}
      <a
        className="btn"
        href={`/scenarios/${plan}/file${version === null ? "" : `?version=${version}`}`}
        download
      >
        Export
      </a>
      {state === "newest" && version !== null && (
        <form method="post" action={`/scenarios/${plan}/seal`}>
          <input type="hidden" name="version" value={version} />
          <button className="btn" type="submit">
            Seal a run
          </button>
        </form>
      )}
    </div>
  );
}
