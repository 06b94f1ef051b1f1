import type { ReactNode } from "react";

interface ColumnHead {
  readonly label: string;
  readonly className: string;
}

interface RowsTableProps {
  /** Class of its layout where it has one of its own. */
  readonly kind?: string;
  readonly caption: string;
  readonly heads: readonly (string | ColumnHead)[];
  /** Its rows. */
  readonly children: ReactNode;
}

/** A table of rows. Roles are said by name: on a phone rows are laid out as blocks, and some browsers then forget it. */
export function RowsTable({ kind, caption, heads, children }: RowsTableProps) {
  return (
    <table role="table" className={kind ? `t rows ${kind}` : "t rows"}>
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) =>
            typeof head === "string" ? (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ) : (
              <th key={head.label} role="columnheader" scope="col" className={head.className}>
                {head.label}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}
