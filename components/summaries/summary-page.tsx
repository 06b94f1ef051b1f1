import type { SheetView } from "@/server/contracts/summary";
import { Crumbs } from "../layout/crumbs";
import { Choices } from "../ui/choices";
import { PrintButton } from "./print-button";
import { SummarySheet } from "./summary-sheet";

/** A summary as it prints, with what can be done with it around it. */
export function SummaryPage({ view }: { readonly view: SheetView }) {
  const { ways } = view;
  return (
    <div className="sheet-page">
      <div className="sheet-tools">
        <Crumbs trail={[{ label: "Summaries", href: `/summaries${view.frame.query}` }]} />
        <p>
          <a className="btn" href={ways.questionHref}>
            Answer a question
          </a>
          <a className="btn" href="#take-away">
            Download
          </a>
          <PrintButton />
        </p>
      </div>
      <div className="sheet-choices">
        <Choices label="Position" links={ways.positions} />
        <Choices label="Mark as" links={ways.markings} />
      </div>
      <SummarySheet view={view} />
      <section className="sheet-ways" id="take-away">
        <h2>Take it away</h2>
        <p>Printed, or saved as PDF by printing, the summary is one side of A4.</p>
        <ul className="chart-files">
          {ways.files.map(({ label, href }) => (
            <li key={href}>
              <a className="btn" href={href} download>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <ul className="sheet-links">
          {view.charts.map(({ key, title, href }) =>
            href === null ? null : (
              <li key={key}>
                Chart as a file: <a href={href}>{title}</a>
              </li>
            ),
          )}
          <li>
            <a href={ways.changesHref}>What changed since last time</a>
          </li>
        </ul>
        <h2>Other summaries</h2>
        <ul className="sheet-places">
          {ways.places.map(({ label, href, current }) => (
            <li key={href}>
              <a href={href} aria-current={current ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
