import type { KeepMoveView } from "@/server/contracts/move-cases";
import { CarriedFields } from "../ui/carried-fields";

/** Keeps the what-if as a measure of a plan, to see what it does month by month beside other measures. */
export function KeepMove({ keep: { action, carried, plans, hint } }: { readonly keep: KeepMoveView }) {
  return (
    <section className="section keep-move">
      <h2>Keep it as a scenario measure</h2>
      <form method="post" action={action}>
        <CarriedFields carried={carried} />
        <label className="govuk-label govuk-label--s" htmlFor="plan">
          In which scenario
        </label>
        <p className="govuk-hint" id="plan-hint">
          {hint}
        </p>
        <select id="plan" name="plan" defaultValue="" aria-describedby="plan-hint">
          <option value="">A new scenario</option>
          {plans.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <button className="btn" type="submit">
          Keep as a measure
        </button>
      </form>
    </section>
  );
}
