import type { ExplainStep, ExplainView } from "@/server/contracts/explain";
import { ContextStrip } from "../layout/context-strip";
import { Crumbs } from "../layout/crumbs";
import { RowsTable } from "../ui/rows-table";
import { TableHead } from "../ui/table-head";

export function ExplainPage({ view }: { readonly view: ExplainView }) {
  return (
    <>
      <Crumbs
        trail={[
          { label: "Units", href: `/units?at=${view.frame.baseline}` },
          { label: view.unitName, href: view.unitHref },
        ]}
      />
      <h1>{view.title}</h1>
      <ContextStrip frame={view.frame} />
      {view.changed && <p className="inset">{view.changed}</p>}
      <p className="answer">
        {view.value} {view.unit}
      </p>
      <p className="muted">{view.quality}</p>
      {view.method && (
        <p>
          In words: <a href={view.method.href}>{view.method.label}</a>
        </p>
      )}
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
        <p>
          <a href={view.reportHref}>Report a problem with this figure</a>
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
          <InputsTable step={step} />
        </div>
      )}
    </section>
  );
}

/** Columns that no input of the step fills are left out. */
function InputsTable({ step }: { readonly step: ExplainStep }) {
  const dated = step.inputs.some((input) => input.asOf !== "");
  const sourced = step.inputs.some((input) => input.source !== "");
  const heads = [
    "Input",
    { label: "Value", className: "n" },
    "Unit",
    ...(dated ? ["Date"] : []),
    ...(sourced ? ["Where from"] : []),
  ];
  return (
    <RowsTable kind="inputs" caption={`Inputs of ${step.title}`} heads={heads}>
      {step.inputs.map((input) => (
        <tr role="row" key={input.name}>
          <th role="rowheader" scope="row">
            {input.href ? <a href={input.href}>{input.name}</a> : input.name}
          </th>
          <td role="cell" className="n">
            {input.value}
          </td>
          <td role="cell">{input.unit}</td>
          {dated && (
            <td role="cell" className="nowrap">
              {input.asOf}
            </td>
          )}
          {sourced && (
            <td role="cell" className="whole">
              {input.anchor ? <a href={`#${input.anchor}`}>{input.source}</a> : input.source}
            </td>
          )}
        </tr>
      ))}
    </RowsTable>
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
      <TableHead
        title="Parameters and thresholds read"
        words="From the registers: no number stands in a formula."
      />
      <div className="scroll" role="region" aria-label="Parameters and thresholds read" tabIndex={0}>
        <RowsTable
          kind="parameters"
          caption="Parameters and thresholds read"
          heads={["Parameter", { label: "Value", className: "n" }, "Status", "Source"]}
        >
          {view.parameters.map((parameter) => (
            <tr role="row" key={parameter.key}>
              <th role="rowheader" scope="row">
                <a href={`/assumptions/${encodeURIComponent(parameter.key)}${view.frame.query}`}>
                  {parameter.label}
                </a>{" "}
                <small>{parameter.key}</small>
              </th>
              <td role="cell" className="n">
                {parameter.value}
              </td>
              <td role="cell">{parameter.status}</td>
              <td role="cell" className="whole">
                {parameter.source}
              </td>
            </tr>
          ))}
        </RowsTable>
      </div>
    </section>
  );
}
