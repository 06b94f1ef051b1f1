import type { TemplateView } from "@/server/contracts/import-template";
import { CellsRow } from "../ui/cells-row";
import { RowsTable } from "../ui/rows-table";

const heads = ["Column", "What it holds", "Unit", "Needed", "What to write", "Example"];

/** A form, folded: its columns, and how they are filled in. */
export function TemplatePart({ template: { title, columns } }: { readonly template: TemplateView }) {
  return (
    <details className="govuk-details template-part">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{title}</span>
      </summary>
      <div className="govuk-details__text">
        <RowsTable kind="template-columns" caption={`Columns of the form “${title}”`} heads={heads}>
          {columns.map(({ head, meaning, unit, must, write, example }) => (
            <CellsRow
              key={head}
              head={head}
              cells={[
                { text: meaning, className: "whole" },
                { text: unit, label: "Unit" },
                { text: must ? "Must be filled" : "May be left empty", label: "Needed" },
                { text: write, className: "whole", label: "What to write" },
                { text: example, className: "whole", label: "Example" },
              ]}
            />
          ))}
        </RowsTable>
      </div>
    </details>
  );
}
