import { errorId, hintId } from "./asked";

interface HintAndErrorProps {
  readonly name: string;
  readonly hint: string | null;
  readonly error: string | null;
}

/** What helps to answer, and what is wrong with the answer, above its box. */
export function HintAndError({ name, hint, error }: HintAndErrorProps) {
  return (
    <>
      {hint !== null && (
        <div className="govuk-hint" id={hintId(name)}>
          {hint}
        </div>
      )}
      {error !== null && (
        <p className="govuk-error-message" id={errorId(name)}>
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
    </>
  );
}
