import type { RunServiceView } from "@/server/contracts/run";

/** Figures of one service without the plan and with it, at each month that is told. */
export function RunFigures({ figures }: { readonly figures: RunServiceView }) {
  const { service, months, rows } = figures;
  return (
    <div className="scroll run-figures" role="region" aria-label={`${service}, figures`} tabIndex={0}>
      <table className="t">
        <caption>{service}</caption>
        <thead>
          <tr>
            <td rowSpan={2} />
            {months.map((month) => (
              <th key={month} scope="colgroup" colSpan={2} className="n">
                {month}
              </th>
            ))}
          </tr>
          <tr>
            {months.flatMap((month) => [
              <th key={`${month} before`} scope="col" className="n">
                Without
              </th>,
              <th key={`${month} after`} scope="col" className="n">
                With the plan
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, values }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {values.flatMap(({ before, after }, index) => [
                <td key={`${index} before`} className="n">
                  {before}
                </td>,
                <td key={`${index} after`} className="n">
                  {after}
                </td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
