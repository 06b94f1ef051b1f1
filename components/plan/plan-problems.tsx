import type { PlanProblemView } from "@/server/contracts/workspace";

/** What keeps a plan from running, with the way to each field; then what it is to be read with. */
export function PlanProblems({ problems }: { readonly problems: readonly PlanProblemView[] }) {
  const refused = problems.filter(({ refused: is }) => is);
  const noted = problems.filter(({ refused: is }) => !is);
  if (problems.length === 0) return null;
  return (
    <div className="workspace-problems">
      {refused.length > 0 && (
        <div className="govuk-error-summary">
          <h2 className="govuk-error-summary__title">There is a problem</h2>
          <ul className="govuk-list govuk-error-summary__list">
            {refused.map((problem) => (
              <li key={problem.field + problem.sentence}>
                <Leading {...problem} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {noted.length > 0 && (
        <ul className="inset">
          {noted.map((problem) => (
            <li key={problem.field + problem.sentence}>
              <Leading {...problem} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Leading({ field, where, sentence }: PlanProblemView) {
  const words = where === "" ? sentence : `${where}: ${sentence}`;
  return field === "" ? words : <a href={`#${field}`}>{words}</a>;
}
