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
    <tbody>
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
    <tr>
      <th scope="row">
        <a href={`/units/${encodeURIComponent(code)}?at=${baseline}`}>{name}</a>
      </th>
      <td>{group}</td>
      <td>
        <span className="vb">
          {inPost}
          <StaffingBar percent={inPostPercent} modelled={modelled} />
        </span>
      </td>
      <td>{why("shortfall-percent", shortfall)}</td>
      <td className={beyondLine ? "past" : undefined}>{why("fte-inside-line", line)}</td>
      <td>
        <span className="vb">
          {why("workload-percent", workload)}
          <LoadBar percent={workloadPercent} band={band} />
        </span>
      </td>
      {note ? (
        <td className="why-not" colSpan={weekly ? 2 : 1}>
          {note}
        </td>
      ) : (
        <>
          {weekly && (
            <td className="weeks">
              {since && <span className="chip">{since}</span>}
              {why("officers-sustained", sustained)}
            </td>
          )}
          <td className="each">{why("per-officer", perOfficer)}</td>
        </>
      )}
      <td>{quality}</td>
    </tr>
  );
}
