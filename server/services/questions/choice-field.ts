import type { AskedName, QuestionField } from "@/server/contracts/question";

interface Choice {
  readonly name: AskedName;
  readonly label: string;
  /** Values with their labels; the first is as it is usually asked. */
  readonly of: readonly (readonly [string, string])[];
}

/** A field to choose one of a few from. */
export function choiceField({ name, label, of }: Choice, asked: string): QuestionField {
  const [usual] = of;
  const value = asked === "" ? (usual?.[0] ?? "") : asked;
  const isOffered = of.some(([own]) => own === value);
  const error = isOffered
    ? null
    : `“${asked}” is not one of these. Choose ${of.map(([, words]) => words.toLowerCase()).join(" or ")}.`;
  return {
    ...{ name, label, value, error, hint: null, unit: null },
    choices: of.map(([own, words]) => ({ value: own, label: words, selected: own === value })),
  };
}
