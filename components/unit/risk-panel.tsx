import type { RiskDriverView } from "@/server/contracts/error-risk";
import type { RiskPanelView } from "@/server/contracts/unit";
import { ChangeText } from "../ui/change-text";
import { RiskLevelBadge } from "../ui/risk-level";
import { SentenceText } from "../ui/sentence-text";

/** Why the risk of an error is raised in a unit: how much, by what, how sure that is, and where to read on. */
export function RiskPanel({ panel }: { readonly panel: RiskPanelView }) {
  const { risk } = panel;
  return (
    <section className="section risk-panel" id="risk" aria-labelledby="risk-heading">
      <h2 id="risk-heading">
        {panel.heading} {risk && risk.level !== "baseline" && <RiskLevelBadge level={risk.level} />}
      </h2>
      <div className={risk ? "panel-columns" : undefined}>
        <div>
          {panel.sentences.map((sentence, place) => (
            <p key={place} className={place === 0 && risk ? "panel-lead" : undefined}>
              <SentenceText sentence={sentence} />
            </p>
          ))}
          {panel.change && (
            <p>
              {panel.change.words} <ChangeText change={panel.change.view} />
            </p>
          )}
          {panel.baseline && <p>{panel.baseline}</p>}
          {risk && <Drivers drivers={risk.drivers} />}
        </div>
        {risk && (
          <ul className="note-list">
            {risk.held && <li>{risk.held}</li>}
            <li>The same everywhere, so no reason here: {risk.sameEverywhere.join("; ")}.</li>
            <li>
              A second method, HEART, says {risk.secondOpinion} of the same conditions: the distance is how
              unsure the method is.
            </li>
            {panel.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
      </div>
      <ul className="jump">
        {panel.links.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Drivers({ drivers }: { readonly drivers: readonly RiskDriverView[] }) {
  if (drivers.length === 0) return <p>Nothing sets it apart from the nation.</p>;
  return (
    <>
      <h3>What sets it apart from the nation</h3>
      <ul className="drivers">
        {drivers.map(({ words, amount, direction }) => (
          <li key={words} className={direction}>
            <span className="direction">{direction === "raises" ? "Raises it" : "Lowers it"}</span> {words}:{" "}
            <span className="muted">{amount}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
