import type { FieldView } from "@/server/contracts/plan-form";
import { RowsField } from "./rows-field";
import { SingleField, type Problems } from "./single-field";

/** Any field of a plan. */
export function PlanField({ field, problems }: { readonly field: FieldView; readonly problems: Problems }) {
  const { control } = field;
  return control.kind === "rows" ? (
    <RowsField field={field} one={control.one} problems={problems} />
  ) : (
    <SingleField field={field} problems={problems} />
  );
}
