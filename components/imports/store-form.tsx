import type { PreviewView } from "@/server/contracts/imports";
import { groupClass } from "../ui/asked";

interface StoreFormProps {
  readonly job: string;
  readonly view: PreviewView;
}

/** Stores the file, where it may be, or throws it away. */
export function StoreForm({ job, view: { verdict, tickLabel, tickProblem } }: StoreFormProps) {
  const mayStore = verdict === "ready" || verdict === "tick";
  return (
    <section className="section" id="store">
      <h2>{mayStore ? "Store it" : "Throw it away"}</h2>
      {mayStore && (
        <form className="import-store" method="post" action={`/data/imports/jobs/${job}/store`}>
          {verdict === "tick" && (
            <div className={groupClass(tickProblem?.sentence ?? null)}>
              {tickProblem && (
                <p className="govuk-error-message" id="ticked-error">
                  <span className="govuk-visually-hidden">Error:</span> {tickProblem.sentence}
                </p>
              )}
              <div className="govuk-checkboxes">
                <div className="govuk-checkboxes__item">
                  <input
                    className="govuk-checkboxes__input"
                    type="checkbox"
                    id="ticked"
                    name="ticked"
                    value="yes"
                    aria-describedby={tickProblem ? "ticked-error" : undefined}
                  />
                  <label className="govuk-label govuk-checkboxes__label" htmlFor="ticked">
                    {tickLabel}
                  </label>
                </div>
              </div>
            </div>
          )}
          <button className="btn primary" type="submit">
            Store the file
          </button>
        </form>
      )}
      <form method="post" action={`/data/imports/jobs/${job}/discard`}>
        <button className="btn" type="submit">
          Throw the file away
        </button>
      </form>
    </section>
  );
}
