interface Asked {
  readonly name: string;
  readonly hint: string | null;
  readonly error: string | null;
}

/** Ids of the hint and the error of a field. */
export const hintId = (name: string) => `${name}-hint`;
export const errorId = (name: string) => `${name}-error`;

/** What describes a field to those who hear it; undefined where nothing does. */
export function describedBy({ name, hint, error }: Asked): string | undefined {
  const ids = [...(hint === null ? [] : [hintId(name)]), ...(error === null ? [] : [errorId(name)])];
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** A group of controls, marked where something is wrong with it. */
export const groupClass = (error: string | null) =>
  error === null ? "govuk-form-group" : "govuk-form-group govuk-form-group--error";
