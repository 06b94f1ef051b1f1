import type { ExplainStep, ExplainView } from "@/server/contracts/explain";
import { ContextStrip } from "../layout/context-strip";

export function ExplainPage({ view }: { readonly view: ExplainView }) {
  return (
    <>
      <nav aria-label="Breadcrumb">
        <ol className="crumbs">
          <li>
            <a href={view.unitHref}>{view.unitName}</a>
          </li>
        </ol>
      </nav>
      <h1>{view.title}</h1>
      <ContextStrip frame={view.frame} />
      {view.changed && <p className="inset">{view.changed}</p>}
      <p className="answer">
        {view.value} {view.unit}
      </p>
      <p className="muted">{view.quality}</p>
      {view.steps.map((step, index) => (
        <StepSection key={step.anchor} step={step} first={index === 0} />
      ))}
      {view.parameters.length > 0 && <Parameters view={view} />}
      <section className="section">
        <h2>Sources</h2>
        <ul className="bullets">
          {view.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <p className="note-list">
          This address names the data and the register it was computed with: {view.pin}.
        </p>
      </section>
    </>
  );
}

function StepSection({ step, first }: { readonly step: ExplainStep; readonly first: boolean }) {
  return (
    <section className="step" id={step.anchor}>
      <h2>
        {first ? "How it is computed" : step.title} {!first && <span className="muted">{step.value}</span>}
      </h2>
      <p className="formula">{step.formula}</p>
      {step.note && <p className="small muted">{step.note}</p>}
      {step.inputs.length > 0 && (
        <div className="scroll" role="region" aria-label={`Inputs of ${step.title}`} tabIndex={0}>
          <table className="t">
            <caption className="govuk-visually-hidden">Inputs of {step.title}</caption>
            <thead>
              <tr>
                <th scope="col">Input</th>
                <th scope="col" className="n">
                  Value
                </th>
                <th scope="col">Unit</th>
                <th scope="col">Date</th>
                <th scope="col">Where from</th>
              </tr>
            </thead>
            <tbody>
              {step.inputs.map((input) => (
                <tr key={input.name}>
                  <th scope="row">{input.name}</th>
                  <td className="n">{input.value}</td>
                  <td>{input.unit}</td>
                  <td className="nowrap">{input.asOf}</td>
                  <td>{input.anchor ? <a href={`#${input.anchor}`}>{input.source}</a> : input.source}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

const foldAbove = 12;

/** A long list, such as the points of every tier, is folded: the steps above name each value anyway. */
function Parameters({ view }: { readonly view: ExplainView }) {
  if (view.parameters.length <= foldAbove) return <ParametersTable view={view} />;
  return (
    <details className="section">
      <summary>Show the {view.parameters.length} register rows that were read</summary>
      <ParametersTable view={view} />
    </details>
  );
}

function ParametersTable({ view }: { readonly view: ExplainView }) {
  return (
    <section className="section">
      <div className="scroll" role="region" aria-label="Parameters and thresholds read" tabIndex={0}>
        <table className="t">
          <caption>
            Parameters and thresholds read
            <span>From the registers: no number stands in a formula.</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Parameter</th>
              <th scope="col" className="n">
                Value
              </th>
              <th scope="col">Status</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {view.parameters.map((parameter) => (
              <tr key={parameter.key}>
                <th scope="row">
                  {parameter.label} <small>{parameter.key}</small>
                </th>
                <td className="n">{parameter.value}</td>
                <td>{parameter.status}</td>
                <td>{parameter.source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
