import {
  overLineBounds,
  overLineStepPercent,
  overWeekBounds,
  type CaseloadOverInput,
  type OverFields,
} from "@/server/contracts/caseload-over";
import type { FrameSwitch } from "@/server/contracts/page";

interface OverFormProps {
  readonly input: CaseloadOverInput;
  readonly fields: OverFields;
  readonly rowKinds: readonly FrameSwitch[];
}

/** The question as a plain form, so that its address says everything. What is out of range is answered, not refused. */
export function OverForm({ input: { at, against, by }, fields, rowKinds }: OverFormProps) {
  return (
    <div className="filters">
      <ul className="tasks" aria-label="Rows">
        {rowKinds.map(({ label, href, current }) => (
          <li key={label}>
            <a href={href} aria-current={current ? "true" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <form
        className="fields over-fields"
        method="get"
        action="/caseload/over"
        role="search"
        aria-label="Who is over, and for how long"
        noValidate
      >
        {Object.entries({ at, against, by })
          .filter(([, value]) => value !== "")
          .map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
        <label className="field">
          Over, in %
          <input
            type="number"
            name="over"
            min={overLineBounds.least}
            max={overLineBounds.most}
            step={overLineStepPercent}
            defaultValue={fields.over}
          />
        </label>
        <label className="field">
          For more than, in weeks
          <input
            type="number"
            name="weeks"
            min={overWeekBounds.least}
            max={overWeekBounds.most}
            defaultValue={fields.weeks}
          />
        </label>
        <DayField name="from" label="From" value={fields.from} fields={fields} />
        <DayField name="to" label="To" value={fields.to} fields={fields} />
        <button className="btn primary" type="submit">
          Show
        </button>
      </form>
    </div>
  );
}

interface DayFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly fields: OverFields;
}

function DayField({ name, label, value, fields: { first, last } }: DayFieldProps) {
  return (
    <label className="field">
      {label}
      <input type="date" name={name} min={first || undefined} max={last || undefined} defaultValue={value} />
    </label>
  );
}
