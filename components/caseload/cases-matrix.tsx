import type { CasesMatrix as Matrix } from "@/server/contracts/caseload";

/** Cases by tier and type, with their sums. */
export function CasesMatrix({ matrix: { heading, words, types, rows, total } }: { readonly matrix: Matrix }) {
  return (
    <section className="section">
      <h2>{heading}</h2>
      <p>{words}</p>
      <table className="t cases">
        <caption className="govuk-visually-hidden">{heading}</caption>
        <thead>
          <tr>
            <th scope="col">Tier</th>
            {types.map((type) => (
              <th key={type} scope="col" className="n">
                {type}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ tier, cells }) => (
            <Row key={tier} head={tier} cells={cells} />
          ))}
          <Row head="All" cells={total} isTotal />
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly head: string;
  readonly cells: readonly string[];
  readonly isTotal?: boolean;
}

function Row({ head, cells, isTotal }: RowProps) {
  return (
    <tr className={isTotal ? "total" : undefined}>
      <th scope="row">{head}</th>
      {cells.map((cell, index) => (
        <td key={index} className="n">
          {cell}
        </td>
      ))}
    </tr>
  );
}
