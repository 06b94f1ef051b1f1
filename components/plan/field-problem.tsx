/** What is wrong with a field, beside it. */
export function FieldProblem({
  name,
  problem,
}: {
  readonly name: string;
  readonly problem: string | undefined;
}) {
  if (problem === undefined) return null;
  return (
    <span className="field-problem" id={`${name}-problem`}>
      <span className="govuk-visually-hidden">Error:</span> {problem}
    </span>
  );
}
