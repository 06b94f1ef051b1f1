import type { FieldView } from "@/server/contracts/plan-form";
import { FieldProblem } from "./field-problem";
import { SingleField, type Problems } from "./single-field";

interface RowsFieldProps {
  readonly field: FieldView;
  /** What one row is. */
  readonly one: string;
  readonly problems: Problems;
}

/** A list of rows to fill in, with an empty one last. An emptied row goes when the plan is worked out. */
export function RowsField({ field: { name, label, rows }, one, problems }: RowsFieldProps) {
  const problem = problems.get(name);
  return (
    <fieldset
      className={problem === undefined ? "field rows" : "field rows wrong"}
      id={name}
      aria-describedby={problem === undefined ? undefined : `${name}-problem`}
    >
      <legend>{label}</legend>
      <FieldProblem name={name} problem={problem} />
      <input type="hidden" name={name} value="rows" />
      {rows.map((cells, at) => {
        const isLast = at === rows.length - 1;
        return (
          <div
            key={at}
            className="cells"
            role="group"
            aria-label={isLast ? `another ${one}` : `${one} ${at + 1}`}
          >
            {cells.map((cell) => (
              <SingleField key={cell.name} field={cell} problems={problems} />
            ))}
          </div>
        );
      })}
    </fieldset>
  );
}
