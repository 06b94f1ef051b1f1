import type { FigureView } from "@/server/contracts/unit";
import { ChangeText } from "../ui/change-text";
import { TableHead } from "../ui/table-head";

interface FiguresTableProps {
  readonly figures: readonly FigureView[];
  /** `since 31 March 2023`; null where the figures stand alone. */
  readonly since: string | null;
}

export function FiguresTable({ figures, since }: FiguresTableProps) {
  const opens = "Each opens to its formula, inputs and sources.";
  return (
    <div>
      <TableHead
        title="Figures"
        words={since === null ? opens : `${opens} Below each: the change ${since}.`}
      />
      <table className="t facts">
        <caption className="govuk-visually-hidden">Figures</caption>
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
              <td>
                {figure.explainHref ? <a href={figure.explainHref}>{figure.value}</a> : figure.value}
                {figure.change && (
                  <small>
                    <ChangeText change={figure.change} />
                  </small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
