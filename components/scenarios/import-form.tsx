import type { RefusedImport } from "@/server/contracts/scenarios-list";

interface ImportFormProps {
  readonly refused: RefusedImport | null;
}

const field = "scenario-file";

/** Takes a scenario file that was exported here or written by hand. */
export function ImportForm({ refused }: ImportFormProps) {
  const described = refused ? "scenario-file-hint scenario-file-error" : "scenario-file-hint";
  return (
    <section className="section" id="import" aria-labelledby="import-heading">
      <h2 id="import-heading">Import a scenario file</h2>
      <form
        className={refused ? "import govuk-form-group--error" : "import"}
        method="post"
        action="/scenarios/import"
        encType="multipart/form-data"
      >
        <label htmlFor={field}>Scenario file</label>
        <p className="small muted" id="scenario-file-hint">
          A file that ends in .json, up to 2 MB. It becomes a scenario of its own; nothing that is kept here
          is replaced.
        </p>
        {refused && (
          <div className="govuk-error-message" id="scenario-file-error">
            {refused.name !== "" && <p>{refused.name} was not imported.</p>}
            <ul>
              {refused.problems.map((problem, index) => (
                <li key={index}>
                  <span className="govuk-visually-hidden">Error: </span>
                  {problemText(problem)}
                </li>
              ))}
            </ul>
          </div>
        )}
        <input
          type="file"
          id={field}
          name="file"
          accept=".json,application/json"
          aria-describedby={described}
          aria-invalid={refused ? true : undefined}
        />
        <button className="btn" type="submit">
          Import
        </button>
      </form>
    </section>
  );
}

/** Which field of the file, and what to do. */
export const problemText = ({ path, sentence }: RefusedImport["problems"][number]) =>
  path === "" ? sentence : `${path}: ${sentence}`;
