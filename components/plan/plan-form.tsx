import type { FormEvent, KeyboardEvent } from "react";
import type { Option } from "@/server/contracts/filters";
import { measureLabels } from "@/server/contracts/measure-labels";
import type { WorkspaceView } from "@/server/contracts/workspace";
import { offered } from "./field-input";
import { MeasureForm } from "./measure-form";
import { PlanField } from "./plan-field";
import type { Problems } from "./single-field";

export interface PlanFormProps {
  readonly view: WorkspaceView;
  readonly problems: Problems;
  /** What each release comes to, by the id of its measure. */
  readonly equations: ReadonlyMap<string, string>;
  /** The months that single figures can be told at. */
  readonly months: readonly Option[];
  /** Whether anything differs from the version. */
  readonly isChanged: boolean;
  readonly onInput?: ((event: FormEvent<HTMLFormElement>) => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLFormElement>) => void) | undefined;
}

/** The form of a plan: its measures, its changed assumptions, its title and how far it looks. */
export function PlanForm({
  view,
  problems,
  equations,
  months,
  isChanged,
  onInput,
  onKeyDown,
}: PlanFormProps) {
  const { plan, version, newest, state, form } = view;
  const isExample = state === "example";
  const isKept = state === "newest";
  return (
    <form
      className="measures"
      id="plan-form"
      method="post"
      action={`/scenarios/${plan}/save`}
      noValidate
      onInput={onInput}
      onKeyDown={onKeyDown}
    >
      <h2>Measures</h2>
      {version !== null && <input type="hidden" name="from" value={version} />}
      {newest !== null && <input type="hidden" name="onto" value={newest} />}
      <noscript>
        <button className="btn" type="submit" formMethod="get" formAction={`/scenarios/${plan}`}>
          Work out what is typed
        </button>
      </noscript>
      {months.length > 0 && <ToldAt months={months} />}
      {form.measures.map((measure) => (
        <MeasureForm
          key={measure.id}
          measure={measure}
          count={form.measures.length}
          problems={problems}
          equation={equations.get(measure.id) ?? null}
          canMove={isKept}
        />
      ))}
      {form.measures.length === 0 && <p className="muted">None: the plan is its baseline.</p>}
      {isKept && <AddMeasure />}
      <details open={form.overrides.rows.length > 1 || hasProblem(problems, "overrides")}>
        <summary>Changed assumptions</summary>
        <PlanField field={form.overrides} problems={problems} />
      </details>
      <details open={form.plan.some(({ name }) => hasProblem(problems, name))}>
        <summary>Title, notes and how far it looks</summary>
        {form.plan.map((field) => (
          <PlanField key={field.name} field={field} problems={problems} />
        ))}
      </details>
      <Offered id={offered.unit} words={form.units} />
      <Offered id={offered.parameter} words={form.parameters} />
      <p className="form-ends">
        {isExample && (
          <button className="btn primary" type="submit" name="do" value="save">
            Copy to keep
          </button>
        )}
        {state === "overtaken" && (
          <>
            <button className="btn primary" type="submit" name="do" value="branch">
              Save mine as a branch
            </button>
            <button className="btn" type="submit" name="do" value="save">
              Save mine as the newest
            </button>
          </>
        )}
        {isKept && (
          <button className="btn primary" type="submit" name="do" value="save">
            Save
          </button>
        )}
        {isChanged && (
          <>
            <span>Not saved yet.</span> <a href={`/scenarios/${plan}`}>Undo what is typed</a>
          </>
        )}
      </p>
    </form>
  );
}

const hasProblem = (problems: Problems, start: string) =>
  [...problems.keys()].some((name) => name.startsWith(start));

function ToldAt({ months }: { readonly months: readonly Option[] }) {
  return (
    <div className="field">
      <label htmlFor="month">Tell figures at</label>
      <select id="month" name="month" defaultValue="">
        <option value="">the month of most effect</option>
        {months.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function AddMeasure() {
  return (
    <p className="add-measure">
      <label className="field" htmlFor="new-measure">
        Another measure
      </label>
      <select id="new-measure" name="type" defaultValue="headquarters-release">
        {Object.entries(measureLabels).map(([value, { label }]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <button className="btn" type="submit" name="do" value="add">
        Add
      </button>
    </p>
  );
}

function Offered({ id, words }: { readonly id: string; readonly words: readonly string[] }) {
  return (
    <datalist id={id}>
      {words.map((word) => (
        <option key={word} value={word} />
      ))}
    </datalist>
  );
}
