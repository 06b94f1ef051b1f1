"use client";

import type { WatchHistory, WatchRow, WatchTable as Table } from "@/server/contracts/watch-list";
import { RiskLevelBadge } from "../ui/risk-level";
import { TableHead } from "../ui/table-head";
import { WeekStrip, WeekStripKey } from "./week-strip";

interface WatchTableProps {
  readonly list: Table;
  /** The first and the last week of the histories, in words. */
  readonly ends: readonly [first: string, last: string] | null;
}

/**
 * Units on the list, with why and since when. A client component without state: the page then carries its figures once,
 * not a second tree of elements. Said to be a table by name, because on a phone rows are laid out as blocks.
 */
export function WatchTable({ list, ends }: WatchTableProps) {
  const weekly = list.weeks.length > 0;
  return (
    <section className="list" id={list.key}>
      <TableHead title={list.heading} words={list.summary} level={3} />
      {weekly && <WeekStripKey />}
      <div className="scroll" role="region" aria-label={list.heading} tabIndex={0}>
        <table role="table" className={weekly ? "t rows watch weekly" : "t rows watch"}>
          <caption className="govuk-visually-hidden">{list.heading}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <Head text="Unit" />
              <Head text="Flagged for" />
              <Head text="First date" />
              {weekly && (
                <>
                  <Head text="Longest run" />
                  <th role="columnheader" scope="col">
                    Weeks flagged
                    {ends && (
                      <span className="strip-ends" aria-hidden="true">
                        <span>{ends[0]}</span>
                        <span>{ends[1]}</span>
                      </span>
                    )}
                  </th>
                </>
              )}
              <Head text="Level of risk" />
              <Head text="Risk rise (likely)" />
              <Head text="Why" />
              <Head text="Quality" />
            </tr>
          </thead>
          <tbody role="rowgroup">
            {list.rows.map((row) => (
              <Row key={row.code} row={row} weekly={weekly} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Head({ text }: { readonly text: string }) {
  return (
    <th role="columnheader" scope="col">
      {text}
    </th>
  );
}

function Row({ row, weekly }: { readonly row: WatchRow; readonly weekly: boolean }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a href={row.href}>{row.name}</a>
        <small>{row.group}</small>
      </th>
      <td role="cell" data-label="Flagged for" className="whole">
        <ul>
          {row.flags.map(({ key, words, href }) => (
            <li key={key}>
              <a href={href}>{words}</a>
            </li>
          ))}
        </ul>
      </td>
      <td role="cell" data-label="First date">
        {row.since}
        <small>{row.sinceDetail}</small>
      </td>
      {weekly && (
        <>
          <td role="cell" data-label="Longest run">
            {row.longestRun}
            <small>{row.runNow}</small>
          </td>
          <td role="cell" data-label="Weeks flagged" className="whole">
            {row.history ? <History history={row.history} /> : "[z]"}
          </td>
        </>
      )}
      <td role="cell" data-label="Level of risk">
        {row.level === null ? "[x]" : <RiskLevelBadge level={row.level} />}
      </td>
      <td role="cell" data-label="Risk rise (likely)">
        {row.rise} {row.riseRange && <span className="range">({row.riseRange})</span>}
        {row.riseBefore !== null && <small>{row.riseBefore}</small>}
      </td>
      <td role="cell" data-label="Why" className="whole">
        <Why row={row} />
      </td>
      <td role="cell" data-label="Quality">
        {row.quality}
      </td>
    </tr>
  );
}

function History({ history: { text, stretches, signs } }: { readonly history: WatchHistory }) {
  return (
    <>
      <WeekStrip signs={signs} />
      {text}
      {stretches && <small>{stretches}</small>}
    </>
  );
}

/** Drivers in words, those that raise before those that lower. */
function Why({ row: { drivers, held } }: { readonly row: WatchRow }) {
  const raising = drivers.filter(({ direction }) => direction === "raises");
  const lowering = drivers.filter(({ direction }) => direction === "lowers");
  return (
    <ul className="reasons">
      {raising.map(({ words, amount }) => (
        <li key={words}>
          {words}: {amount}
        </li>
      ))}
      {lowering.map(({ words }) => (
        <li key={words}>lower, because {words}</li>
      ))}
      {held && (
        <li>
          <small>{held}</small>
        </li>
      )}
      {drivers.length === 0 && <li>[x]</li>}
    </ul>
  );
}
