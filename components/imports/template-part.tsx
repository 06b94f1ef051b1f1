import type { TemplateColumnView, TemplateView } from "@/server/contracts/import-template";
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
          {columns.map((column) => (
            <Row key={column.head} column={column} />
          ))}
        </RowsTable>
      </div>
    </details>
  );
}

function Row({ column }: { readonly column: TemplateColumnView }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {column.head}
      </th>
      <td role="cell" className="whole">
        {column.meaning}
      </td>
      <td role="cell" data-label="Unit">
        {column.unit}
      </td>
      <td role="cell" data-label="Needed">
        {column.must ? "Must be filled" : "May be left empty"}
      </td>
      <td role="cell" className="whole" data-label="What to write">
        {column.write}
      </td>
      <td role="cell" className="whole" data-label="Example">
        {column.example}
      </td>
    </tr>
  );
}
