"use client";

import { LoadBar } from "../ui/load-bar";
import { StaffingBar } from "../ui/staffing-bar";
import type { UnitCells } from "./unit-cells";

interface UnitRowsProps {
  readonly rows: readonly UnitCells[];
  readonly explainHref: string;
  readonly baseline: string;
  readonly modelled: boolean;
  readonly weekly: boolean;
}

/**
 * The rows of a list. A client component only so that the page carries each row once as markup and once as
 * bare cells, not as a second tree: it holds no state, and reads the same without JavaScript.
 */
export function UnitRows({ rows, ...list }: UnitRowsProps) {
  return (
    <tbody role="rowgroup">
      {rows.map((cells) => (
        <UnitRow key={cells[0]} cells={cells} {...list} />
      ))}
    </tbody>
  );
}

interface UnitRowProps extends Omit<UnitRowsProps, "rows"> {
  readonly cells: UnitCells;
}

function UnitRow({ cells, explainHref, baseline, modelled, weekly }: UnitRowProps) {
  const [code, name, group, inPost, inPostPercent, shortfall, line, beyondLine, ...load] = cells;
  const [workload, workloadPercent, band, sustained, since, perOfficer, quality, note] = load;
  const why = (quantity: string, text: string) =>
    text.startsWith("[") ? (
      text
    ) : (
      <a href={`${explainHref}${encodeURIComponent(code)}/${quantity}`}>{text}</a>
    );
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={`/units/${encodeURIComponent(code)}?at=${baseline}`}>{name}</a>
      </th>
      <td role="cell">{group}</td>
      <td role="cell">
        <span className="vb">
          {inPost}
          <StaffingBar percent={inPostPercent} modelled={modelled} />
        </span>
      </td>
      <td role="cell">{why("shortfall-percent", shortfall)}</td>
      <td role="cell" className={beyondLine ? "past" : undefined}>
        {why("fte-inside-line", line)}
      </td>
      <td role="cell">
        <span className="vb">
          {why("workload-percent", workload)}
          <LoadBar percent={workloadPercent} band={band} />
        </span>
      </td>
      {note ? (
        <td role="cell" className="why-not">
          {note}
        </td>
      ) : (
        <>
          {weekly && (
            <td role="cell" className="weeks">
              {since && <span className="chip">{since}</span>}
              {why("officers-sustained", sustained)}
            </td>
          )}
          <td role="cell" className="each">
            {why("per-officer", perOfficer)}
          </td>
        </>
      )}
      <td role="cell">{quality}</td>
    </tr>
  );
}
