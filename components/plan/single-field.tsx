import type { FieldView } from "@/server/contracts/plan-form";
import { FieldInput } from "./field-input";
import { FieldProblem } from "./field-problem";

/** What is wrong, by the name of the field. */
export type Problems = ReadonlyMap<string, string>;

interface FieldProps {
  readonly field: FieldView;
  readonly problems: Problems;
}

/** A field that holds one thing, or what is ticked, with its label, its unit and what is wrong with it. */
export function SingleField({ field, problems }: FieldProps) {
  const { name, label, control } = field;
  const problem = problems.get(name);
  const className = problem === undefined ? `field ${control.kind}` : `field ${control.kind} wrong`;
  if (control.kind === "switch") return <Switch field={field} />;
  if (control.kind === "choices" || isRadios(field)) {
    return (
      <fieldset
        className={className}
        id={name}
        aria-describedby={problem === undefined ? undefined : `${name}-problem`}
      >
        <legend>{label}</legend>
        <FieldProblem name={name} problem={problem} />
        <Boxes field={field} />
      </fieldset>
    );
  }
  return (
    <div className={className}>
      <label htmlFor={name}>
        {label}
        {control.kind !== "choice" && "optional" in control && (
          <span className="if-empty">Empty: {control.optional}</span>
        )}
      </label>
      <FieldProblem name={name} problem={problem} />
      <FieldInput field={field} isWrong={problem !== undefined} />
    </div>
  );
}

const isRadios = ({ control }: FieldView) => control.kind === "choice" && control.optional === undefined;

/** One of a few, or any of them. */
function Boxes({ field: { name, control, options } }: { readonly field: FieldView }) {
  const isMany = control.kind === "choices";
  return (
    <>
      {isMany && <input type="hidden" name={name} value="" />}
      {options.map(({ value, label, selected }) => (
        <label key={value} className="box">
          <input type={isMany ? "checkbox" : "radio"} name={name} value={value} defaultChecked={selected} />
          {label}
        </label>
      ))}
    </>
  );
}

function Switch({ field: { name, label, text } }: { readonly field: FieldView }) {
  return (
    <div className="field switch">
      <input type="hidden" name={name} value="off" />
      <label className="box">
        <input type="checkbox" id={name} name={name} value="on" defaultChecked={text === "on"} />
        {label}
      </label>
    </div>
  );
}
