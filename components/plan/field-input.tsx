import type { FieldView } from "@/server/contracts/plan-form";

/** Ids of the lists that are offered while somebody types. */
export const offered = { unit: "plan-units", parameter: "plan-parameters" } as const;

/** What one thing is typed into or chosen from. It keeps what was typed by itself; nobody redraws it. */
export function FieldInput({ field, isWrong }: { readonly field: FieldView; readonly isWrong: boolean }) {
  const { name, control, text, options } = field;
  const same = {
    ...{ id: name, name, defaultValue: text },
    "aria-invalid": isWrong || undefined,
    "aria-describedby": isWrong ? `${name}-problem` : undefined,
  };
  if (control.kind === "number") {
    return (
      <span className="with-unit">
        <input {...same} type={isNumber(text) ? "number" : "text"} step="any" inputMode="decimal" />
        {control.unit !== "" && <span>{control.unit}</span>}
      </span>
    );
  }
  if (control.kind === "choice") {
    return (
      <select {...same}>
        <option value="">{control.optional}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  if (control.kind === "unit" || control.kind === "parameter") {
    return <input {...same} type="text" list={offered[control.kind]} autoComplete="off" spellCheck={false} />;
  }
  if (control.kind === "text" && control.long) return <textarea {...same} rows={4} />;
  return <input {...same} type={control.kind === "date" ? "date" : "text"} autoComplete="off" />;
}

/** A browser shows nothing of a text in a box for numbers. */
const isNumber = (text: string) => Number.isFinite(Number(text));
