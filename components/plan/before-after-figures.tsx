import type { BeforeAfterView } from "@/server/contracts/plan-outcome";
import { ChangeText } from "../ui/change-text";

/** Figures without the plan and with it, and whether that is better or worse. */
export function BeforeAfterFigures({ figures }: { readonly figures: readonly BeforeAfterView[] }) {
  return (
    <dl className="before-after">
      {figures.map(({ label, before, after, change, detail }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="pair">
            <span className="was">{before}</span> <span aria-hidden="true">→</span>
            <span className="govuk-visually-hidden"> to </span> {after}
          </dd>
          <dd>
            <ChangeText change={change} />
            <br />
            {detail}
          </dd>
        </div>
      ))}
    </dl>
  );
}
