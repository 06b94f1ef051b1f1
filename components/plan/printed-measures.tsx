import type { MeasureFormView } from "@/server/contracts/plan-form";

interface PrintedMeasuresProps {
  readonly measures: readonly MeasureFormView[];
  /** What each release comes to, by the id of its measure. */
  readonly equations: ReadonlyMap<string, string>;
}

/** What the plan does, on paper, where its form is left out. */
export function PrintedMeasures({ measures, equations }: PrintedMeasuresProps) {
  return (
    <ol className="printed-measures">
      {measures.map(({ id, label, active, reason }, index) => (
        <li key={id}>
          <strong>
            {index + 1}. {label}
          </strong>
          {active.text === "on" ? "" : " (off)"}: {equations.has(id) && `${equations.get(id)}. `}
          {reason.text}
        </li>
      ))}
    </ol>
  );
}
