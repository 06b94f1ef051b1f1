import type { RunRowView } from "@/server/contracts/versions";
import { RowsTable } from "../ui/rows-table";

const heads = ["Sealed", "Of", "By", "Model", "Result"];

/** Sealed runs of a scenario, the latest first. */
export function RunsTable({ runs }: { readonly runs: readonly RunRowView[] }) {
  return (
    <RowsTable kind="runs" caption="Sealed runs" heads={heads}>
      {runs.map((run) => (
        <tr key={run.id} role="row">
          <th role="rowheader" scope="row">
            <a href={run.href}>{run.sealed}</a>
          </th>
          <td role="cell" data-label="Of">
            Version {run.version}
          </td>
          <td role="cell" data-label="By">
            {run.by}
          </td>
          <td role="cell" data-label="Model">
            {run.engineVersion}
          </td>
          <td role="cell" data-label="Result">
            <code>{run.result}</code>
          </td>
        </tr>
      ))}
    </RowsTable>
  );
}
