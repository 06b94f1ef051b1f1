import type { ComparedRow, ComparePlansView } from "@/server/contracts/compare-plans";
import { ChartFigure } from "../charts/chart-figure";
import { ContextStrip } from "../layout/context-strip";
import { Crumbs } from "../layout/crumbs";
import { ChangeText } from "../ui/change-text";
import { ChoosePlans } from "./choose-plans";

/** Up to four plans on one page: outcomes first, then months on one scale, then what differs. */
export function ComparePage({ view }: { readonly view: ComparePlansView }) {
  const { plans, rows, charts, differences, notes } = view;
  return (
    <>
      <Crumbs trail={[{ label: "Scenarios", href: `/scenarios${view.frame.query}` }]} />
      <h1>Compare plans</h1>
      <ContextStrip frame={view.frame} />
      {notes.length > 0 && (
        <ul className="inset">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <ChoosePlans choices={view.choices} isOpen={plans.length < 2} />
      {plans.length > 0 && (
        <section className="section" aria-labelledby="outcomes">
          <h2 id="outcomes">What each comes to</h2>
          <div className="scroll" role="region" aria-labelledby="outcomes" tabIndex={0}>
            <table role="table" className="t compared">
              <caption className="govuk-visually-hidden">What each plan comes to</caption>
              <thead role="rowgroup">
                <tr role="row">
                  <th role="columnheader" scope="col">
                    Outcome
                  </th>
                  {plans.map(({ plan, title, href, detail, withoutHref }) => (
                    <th key={plan} role="columnheader" scope="col">
                      <a href={href}>{title}</a>
                      <small>{detail}</small>
                      {plans.length > 1 && (
                        <small>
                          <a href={withoutHref}>
                            Take out<span className="govuk-visually-hidden">: {title}</span>
                          </a>
                        </small>
                      )}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody role="rowgroup">
                {rows.map((row) => (
                  <Row key={row.label} row={row} titles={plans.map(({ title }) => title)} />
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {charts.map(({ title, charts: own }) => (
        <section key={title} className="section">
          <h2>{title}</h2>
          <div className={`multiples of-${own.length}`}>
            {own.map((chart) => (
              <ChartFigure key={chart.key} chart={chart} headingLevel={3} />
            ))}
          </div>
        </section>
      ))}
      {differences.length > 0 && (
        <section className="section" aria-labelledby="differs">
          <h2 id="differs">What differs</h2>
          <p>Each against the first, {plans[0]?.title}.</p>
          {differences.map(({ title, changes }, at) => (
            <div key={at} className="differs">
              <h3>{title}</h3>
              {changes.length === 0 ? (
                <p>Nothing: it is the same plan.</p>
              ) : (
                <ul>
                  {changes.map(({ where, before, after }) => (
                    <li key={where}>
                      {where}: {before} there, <strong>{after}</strong> here
                    </li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function Row({ row, titles }: { readonly row: ComparedRow; readonly titles: readonly string[] }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {row.label}
        <small>{row.detail}</small>
      </th>
      {row.cells.map(({ text, change, best }, at) => (
        <td key={at} role="cell" data-label={titles[at]}>
          {text}
          {best && <strong className="best">best</strong>}
          {change && (
            <small>
              <ChangeText change={change} />
            </small>
          )}
        </td>
      ))}
    </tr>
  );
}
