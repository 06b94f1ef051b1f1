"use client";

import type { RiskColumn, RiskList, RiskRow } from "@/server/contracts/error-risk-page";
import type { UnitRiskView } from "@/server/contracts/error-risk";
import { ChangeText } from "../ui/change-text";
import { RiskLevelBadge } from "../ui/risk-level";
import { TableHead } from "../ui/table-head";
import { RiseAxis, RiseBar } from "./rise-bar";

interface RiskTableProps {
  readonly list: RiskList;
  readonly columns: readonly RiskColumn[];
  /** Carried to the pages of units. */
  readonly query: string;
}

/**
 * One list of units with what raises their risk. A client component without state: the page then carries its figures
 * once, not a second tree of elements. Said to be a table by name, because on a phone rows are laid out as blocks.
 */
export function RiskTable({ list, columns, query }: RiskTableProps) {
  const table = <Table list={list} columns={columns} query={query} />;
  if (!list.folded)
    return (
      <section className="list" id={list.key}>
        <TableHead title={list.heading} words={list.summary} />
        {table}
      </section>
    );
  return (
    <section className="list" id={list.key}>
      <h2>{list.heading}</h2>
      <p className="small muted reading">{list.summary}</p>
      <details>
        <summary>Show these units</summary>
        {table}
      </details>
    </section>
  );
}

function Table({ list, columns, query }: RiskTableProps) {
  const hasRisk = list.rows.some(({ risk }) => risk !== null);
  const compared = columns.some(({ key }) => key === "change");
  const label = (key: RiskColumn["key"]) => columns.find((column) => column.key === key)?.label ?? "";
  return (
    <div className="scroll" role="region" aria-label={list.heading} tabIndex={0}>
      <table role="table" className={hasRisk ? "t rows risks" : "t rows risks without"}>
        <caption className="govuk-visually-hidden">{list.heading}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(hasRisk ? columns : columns.slice(0, 1)).map((column) => (
              <Head key={column.key} column={column} listKey={list.key} />
            ))}
            <th role="columnheader" scope="col" className="after">
              {hasRisk ? "Why, strongest first" : "Why not"}
            </th>
            {hasRisk && (
              <th role="columnheader" scope="col">
                Quality
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {list.rows.map((row) => (
            <tr role="row" key={row.code}>
              <th role="rowheader" scope="row">
                <a href={`/units/${encodeURIComponent(row.code)}${query}`}>{row.name}</a>
                <small>{row.place}</small>
              </th>
              {row.risk && <RiskCells row={row} risk={row.risk} compared={compared} label={label} />}
              {!row.risk && (
                <td role="cell" className="after whole" data-label="Why not">
                  {row.note}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadProps {
  readonly column: RiskColumn;
  readonly listKey: string;
}

const numeric: ReadonlySet<RiskColumn["key"]> = new Set(["avoidable", "expected"]);

function Head({ column: { key, label, sorted, href }, listKey }: HeadProps) {
  const link = <a href={`${href}#${listKey}`}>{label}</a>;
  return (
    <th
      role="columnheader"
      scope="col"
      className={numeric.has(key) ? "n" : undefined}
      aria-sort={sorted ?? undefined}
    >
      {key === "rise" ? (
        <span className="rise-head">
          {link}
          <RiseAxis />
        </span>
      ) : (
        link
      )}
    </th>
  );
}

interface RiskCellsProps {
  readonly row: RiskRow;
  readonly risk: UnitRiskView;
  readonly compared: boolean;
  readonly label: (key: RiskColumn["key"]) => string;
}

function RiskCells({ row, risk, compared, label }: RiskCellsProps) {
  return (
    <>
      <td role="cell" data-label={label("level")}>
        <RiskLevelBadge level={risk.level} />
      </td>
      <td role="cell" data-label={label("rise")} className="whole">
        <span className="rise">
          <span>
            {row.explainHref ? <a href={row.explainHref}>{risk.rise}</a> : risk.rise}{" "}
            <small>({risk.riseRange})</small>
          </span>
          {row.riseBar && <RiseBar bar={row.riseBar} />}
        </span>
      </td>
      <td role="cell" className="n" data-label={label("avoidable")}>
        {row.avoidable}
      </td>
      <td role="cell" className="n" data-label={label("expected")}>
        {row.expected} {row.expectedDetail && <small>({row.expectedDetail})</small>}
      </td>
      {compared && (
        <td role="cell" data-label={label("change")}>
          {row.change && <ChangeText change={row.change} />}
        </td>
      )}
      <td role="cell" className="after whole" data-label="Why">
        <ul className="reasons">
          {row.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
          {risk.held && <li>{risk.held}</li>}
        </ul>
      </td>
      <td role="cell" data-label="Quality">
        {risk.quality}
      </td>
    </>
  );
}
