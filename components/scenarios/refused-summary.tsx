import type { RefusedImport } from "@/server/contracts/scenarios-list";
import { problemText } from "./import-form";

/** At the head of the page: what a file was refused for. Each line leads to the field to choose another with. */
export function RefusedSummary({ refused }: { readonly refused: RefusedImport }) {
  return (
    <div className="govuk-error-summary" role="alert" aria-labelledby="refused-heading">
      <h2 className="govuk-error-summary__title" id="refused-heading">
        There is a problem
      </h2>
      <div className="govuk-error-summary__body">
        <ul className="govuk-list govuk-error-summary__list">
          {refused.problems.map((problem, index) => (
            <li key={index}>
              <a href="#scenario-file">{problemText(problem)}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
