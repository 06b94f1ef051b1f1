import type { Option } from "@/server/contracts/filters";
import { mostCompared } from "@/server/contracts/compare-plans";

interface ChoosePlansProps {
  readonly choices: readonly Option[];
  readonly isOpen: boolean;
}

/** Which plans stand side by side. */
export function ChoosePlans({ choices, isOpen }: ChoosePlansProps) {
  return (
    <details className="choose-plans" open={isOpen}>
      <summary>Choose plans to compare</summary>
      <form action="/scenarios/compare">
        <fieldset>
          <legend>Two to {mostCompared} plans</legend>
          {choices.map(({ value, label, selected }) => (
            <label key={value} className="box">
              <input type="checkbox" name="plan" value={value} defaultChecked={selected} />
              {label}
            </label>
          ))}
        </fieldset>
        <button className="btn" type="submit">
          Compare
        </button>
      </form>
    </details>
  );
}
