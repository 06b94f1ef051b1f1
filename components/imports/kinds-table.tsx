import type { ImportKindView } from "@/server/contracts/imports";
import { RowsTable } from "../ui/rows-table";

/** Kinds of files that are recognised, with the forms to download. */
export function KindsTable({ kinds }: { readonly kinds: readonly ImportKindView[] }) {
  return (
    <RowsTable
      kind="import-kinds"
      caption="Kinds of files that are recognised"
      heads={["File", "What it brings", "Forms"]}
    >
      {kinds.map(({ title, words, files }) => (
        <tr key={title} role="row">
          <th role="rowheader" scope="row">
            {title}
          </th>
          <td role="cell" className="whole">
            {words}
          </td>
          <td role="cell" className="whole">
            {files.length === 0 ? "As published" : <Forms of={title} files={files} />}
          </td>
        </tr>
      ))}
    </RowsTable>
  );
}

function Forms({ of, files }: { readonly of: string; readonly files: ImportKindView["files"] }) {
  return (
    <ul className="import-files">
      {files.map(({ label, href }) => (
        <li key={href}>
          <a href={href} download>
            {label}
            <span className="govuk-visually-hidden"> of {of}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
