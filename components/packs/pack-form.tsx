import { markings } from "@/server/contracts/chart-file";
import type { PackDraftView } from "@/server/contracts/pack";
import { describedBy, groupClass } from "../ui/asked";
import { ErrorSummary } from "../ui/error-summary";
import { HintAndError } from "../ui/hint-and-error";

/** A pack that is put together: a plain form whose address says everything until it is kept. */
export function PackForm({ view }: { readonly view: PackDraftView }) {
  return (
    <>
      {view.problems.length > 0 && <ErrorSummary problems={view.problems} />}
      <h1>Make a pack</h1>
      <form className="pack-form" method="get" action="/summaries/packs/new" noValidate>
        {/* What Enter in a box does. */}
        <button className="govuk-visually-hidden" type="submit" tabIndex={-1} aria-hidden="true">
          Update
        </button>
        <input type="hidden" name="at" value={view.at} />
        <input type="hidden" name="charts" value={view.charts} />
        <TitleBox title={view.title} />
        <Charts view={view} />
        <MarkingBox marking={view.marking} />
        <ClearanceBox clearance={view.clearance} />
        <button className="btn primary" type="submit" formMethod="post" formAction="/summaries/packs/save">
          Make the pack
        </button>
      </form>
    </>
  );
}

function TitleBox({ title: { value, error } }: { readonly title: PackDraftView["title"] }) {
  const asked = { name: "title", hint: null, error };
  return (
    <div className={groupClass(error)}>
      <label className="govuk-label govuk-label--s" htmlFor="title">
        Title
      </label>
      <HintAndError {...asked} />
      <input
        className="govuk-input"
        id="title"
        name="title"
        type="text"
        maxLength={120}
        defaultValue={value}
        aria-describedby={describedBy(asked)}
        aria-invalid={error === null ? undefined : true}
      />
    </div>
  );
}

function Charts({ view: { chosen, chosenError, offered } }: { readonly view: PackDraftView }) {
  const asked = { name: "add", hint: null, error: chosenError };
  return (
    <div className={groupClass(chosenError)}>
      <h2>Charts, in their order</h2>
      {chosen.length === 0 && <p>No chart is chosen yet.</p>}
      <ol className="pack-chosen">
        {chosen.map(({ key, label }, index) => (
          <li key={key}>
            <span>{label}</span>
            <span className="pack-moves">
              {index > 0 && <Move what={`up.${index}`} word="Up" label={label} />}
              {index < chosen.length - 1 && <Move what={`down.${index}`} word="Down" label={label} />}
              <Move what={`remove.${index}`} word="Take out" label={label} />
            </span>
          </li>
        ))}
      </ol>
      <label className="govuk-label govuk-label--s" htmlFor="add">
        Add a chart
      </label>
      <HintAndError {...asked} />
      <span className="pack-add">
        <select
          id="add"
          name="add"
          defaultValue=""
          aria-describedby={describedBy(asked)}
          aria-invalid={chosenError === null ? undefined : true}
        >
          <option value="">Choose a chart</option>
          {offered.map((group, index) => (
            <optgroup key={index} label={group.label}>
              {group.options
                .filter(({ value }) => !chosen.some(({ key }) => key === value))
                .map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <button className="btn" type="submit">
          Add
        </button>
      </span>
    </div>
  );
}

interface MoveProps {
  readonly what: string;
  readonly word: string;
  readonly label: string;
}

function Move({ what, word, label }: MoveProps) {
  return (
    <button type="submit" name="do" value={what}>
      {word}
      <span className="govuk-visually-hidden">: {label}</span>
    </button>
  );
}

function MarkingBox({ marking }: { readonly marking: string }) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--s" htmlFor="marking">
        Marking
      </label>
      <div className="govuk-hint" id="marking-hint">
        Printed above and below every page and slide. Routine OFFICIAL papers need none.
      </div>
      <select id="marking" name="marking" defaultValue={marking} aria-describedby="marking-hint">
        <option value="">None</option>
        {markings.map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}

function ClearanceBox({ clearance }: { readonly clearance: string }) {
  return (
    <div className="govuk-form-group">
      <label className="govuk-label govuk-label--s" htmlFor="clearance">
        Clearance (optional)
      </label>
      <div className="govuk-hint" id="clearance-hint">
        Which office cleared it, for what and when. Do not enter personal data.
      </div>
      <input
        className="govuk-input"
        id="clearance"
        name="clearance"
        type="text"
        maxLength={200}
        defaultValue={clearance}
        aria-describedby="clearance-hint"
      />
    </div>
  );
}
