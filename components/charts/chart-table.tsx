"use client";

import type { ChartTable as Table } from "@/server/contracts/chart";

interface ChartTableProps {
  readonly table: Table;
  readonly caption: string;
}

/**
 * The numbers of a drawing as a table in a region of its own: it may be wider than a phone. A client component without
 * state, so that the page carries the numbers and not a second tree of elements.
 */
export function ChartTable({ table, caption }: ChartTableProps) {
  return (
    <div className="scroll" role="region" aria-label={`Table: ${caption}`} tabIndex={0}>
      <table className="t chart-table">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.head.map((head, index) => (
              <th key={head} scope="col" className={index === 0 ? undefined : "n"}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, place) => (
            <tr key={place}>
              {row.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index} className="n">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
