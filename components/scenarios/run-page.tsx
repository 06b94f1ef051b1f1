import type { RunView } from "@/server/contracts/run";
import { ContextStrip } from "../layout/context-strip";
import { Crumbs } from "../layout/crumbs";
import { RunCheck } from "./run-check";
import { RunFigures } from "./run-figures";

/** A plan as it was run once: what came of it, what it was worked out from, and whether that gives the same again. */
export function RunPage({ view }: { readonly view: RunView }) {
  const { title, plan, version, sealed, by } = view;
  return (
    <>
      <Crumbs
        trail={[
          { label: "Scenarios", href: "/scenarios" },
          { label: plan.title, href: plan.href },
          { label: "Versions", href: plan.versionsHref },
        ]}
      />
      <h1>Sealed run of {title}</h1>
      <ContextStrip frame={view.frame} />
      <p className="lead">
        Sealed <strong>{sealed}</strong> by {by}, from <a href={version.href}>version {version.number}</a>. It
        cannot be changed.
      </p>
      <RunCheck check={view.check} href={view.href} />
      <section className="section">
        <h2>What it gave</h2>
        {view.services.map((service) => (
          <RunFigures key={service.service} figures={service} />
        ))}
        <ul className="note-list">
          {view.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
      <section className="section">
        <h2>What it was worked out from</h2>
        <p>
          The plan, the units of the position, both registers and the fitted level of error are kept by value.
          The last two hashes are those of the files below.
        </p>
        <dl className="run-facts">
          {view.facts.map(({ label, value, isCode }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{isCode ? <code>{value}</code> : value}</dd>
            </div>
          ))}
        </dl>
        <ul className="page-actions">
          <li>
            <a href={view.changesHref}>What changed since this run</a>
          </li>
          <li>
            <a href={view.inputsHref} download>
              Download the inputs (JSON)
            </a>
          </li>
          <li>
            <a href={view.resultHref} download>
              Download the result (JSON)
            </a>
          </li>
        </ul>
      </section>
    </>
  );
}
