import type { TrendView } from "@/server/contracts/unit";
import { TrendLines } from "../charts/trend-lines";

export function TrendFigure({ trend }: { readonly trend: TrendView }) {
  return (
    <figure className="section chart">
      <h2>{trend.title}</h2>
      <p className="chart-sub">{trend.subtitle}</p>
      <TrendLines model={trend} width={1000} className="wide" />
      <TrendLines model={trend} width={358} className="narrow" />
      <p className="chart-source">{trend.source}</p>
      <details>
        <summary>Show as table</summary>
        <div className="scroll" role="region" aria-label={trend.title} tabIndex={0}>
          <table className="t">
            <caption className="govuk-visually-hidden">{trend.subtitle}</caption>
            <thead>
              <tr>
                {trend.head.map((head, index) => (
                  <th key={head} scope="col" className={index === 0 ? undefined : "n"}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {trend.rows.map((row) => (
                <tr key={row[0]}>
                  {row.map((cell, index) =>
                    index === 0 ? (
                      <th key={index} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={index} className="n">
                        {cell}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
