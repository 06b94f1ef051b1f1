import type { FigureView } from "@/server/contracts/unit";

export function FiguresTable({ figures }: { readonly figures: readonly FigureView[] }) {
  return (
    <table className="t facts">
      <caption>
        <h2>Figures</h2>
        <span>Each opens to its formula, inputs and sources.</span>
      </caption>
      <thead className="govuk-visually-hidden">
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.label}>
            <th scope="row">
              {figure.label} <small>{figure.detail}</small>
            </th>
            <td>{figure.explainHref ? <a href={figure.explainHref}>{figure.value}</a> : figure.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
