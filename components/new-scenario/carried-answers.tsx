import type { CarriedAnswers as Carried } from "@/server/contracts/new-scenario";

/** Answers given on other pages: they travel in the form, so that nothing is kept before the end. */
export function CarriedAnswers({ carried }: { readonly carried: Carried }) {
  return carried.map(([name, value], index) => <input key={index} type="hidden" name={name} value={value} />);
}
