import type { FieldView, MeasureFormView } from "@/server/contracts/plan-form";
import { PlanField } from "./plan-field";
import type { Problems } from "./single-field";

interface MeasureFormProps {
  readonly measure: MeasureFormView;
  readonly count: number;
  readonly problems: Problems;
  /** `90 people` and what they are of; null where the measure releases nobody or is off. */
  readonly equation: string | null;
  readonly canMove: boolean;
}

/** One measure: its switch, its levers, its reason, and what can be done with it. */
export function MeasureForm({ measure, count, problems, equation, canMove }: MeasureFormProps) {
  const { index, label, active, reason, fields, rare } = measure;
  const title = `${index + 1}. ${label}`;
  const isOn = active.text === "on";
  return (
    <section className="measure" id={`measure-${index}`} aria-label={title}>
      <PlanField field={{ ...active, label: title }} problems={problems} />
      <details open={isOn || fields.some(({ name }) => problems.has(name))}>
        <summary>{isOn ? "Its levers" : "Off, kept: its levers"}</summary>
        <div className="levers">
          {fields.map((field) => (
            <PlanField key={field.name} field={field} problems={problems} />
          ))}
        </div>
        {equation !== null && <p className="equation">{equation}</p>}
        {rare.length > 0 && <Rare fields={rare} problems={problems} label={label} />}
        <PlanField field={reason} problems={problems} />
        {canMove && (
          <p className="measure-steps">
            {index > 0 && <Step step={`up:${index}`} words="Earlier" title={title} />}
            {index < count - 1 && <Step step={`down:${index}`} words="Later" title={title} />}
            <Step step={`remove:${index}`} words="Take out" title={title} />
          </p>
        )}
      </details>
    </section>
  );
}

function Rare({
  fields,
  problems,
  label,
}: {
  readonly fields: readonly FieldView[];
  readonly problems: Problems;
  readonly label: string;
}) {
  const hasProblem = [...problems.keys()].some((name) => fields.some((field) => name.startsWith(field.name)));
  return (
    <details open={hasProblem}>
      <summary>
        More of this<span className="govuk-visually-hidden"> {label}</span>
      </summary>
      <div className="levers">
        {fields.map((field) => (
          <PlanField key={field.name} field={field} problems={problems} />
        ))}
      </div>
    </details>
  );
}

function Step({
  step,
  words,
  title,
}: {
  readonly step: string;
  readonly words: string;
  readonly title: string;
}) {
  return (
    <button type="submit" name="do" value={step} className="as-link">
      {words}
      <span className="govuk-visually-hidden">: {title}</span>
    </button>
  );
}
