import { decimal } from "@/server/contracts/format";
import type { AskedName, QuestionField } from "@/server/contracts/question";
import { readNumber } from "@/server/contracts/read-number";

interface NumberAsked {
  readonly name: AskedName;
  readonly label: string;
  readonly unit: string;
  readonly usual: number;
  readonly limits: { readonly least: number; readonly most: number };
  /** Steps that it is counted in: a whole number of them. */
  readonly step: number;
}

/** A number that is typed, and what it is read as; null where it cannot be used. */
export function numberField(
  { name, label, unit, usual, limits: { least, most }, step }: NumberAsked,
  asked: string,
): { readonly field: QuestionField; readonly value: number | null } {
  const text = asked === "" ? String(usual) : asked;
  const read = readNumber(text);
  const isGood = read !== null && read >= least && read <= most && Number.isInteger(read / step);
  const whole = step === 1 ? "a whole number" : `a multiple of ${step}`;
  const error = isGood
    ? null
    : `“${text}” cannot be used: enter ${whole} from ${decimal(least)} to ${decimal(most)}.`;
  return {
    field: { ...{ name, label, unit, error }, value: text, hint: null, choices: null },
    value: isGood ? read : null,
  };
}
