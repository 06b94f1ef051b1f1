import type { ReactNode } from "react";
import type { ScenarioRowView } from "@/server/contracts/scenarios-list";
import { RowsTable } from "../ui/rows-table";
import { ChoosePlan } from "./choose-plan";
import { PlanCells } from "./plan-cells";
import { PostButton } from "./post-button";

interface ScenariosTableProps {
  readonly caption: string;
  readonly rows: readonly ScenarioRowView[];
  /** Archived ones cannot be compared; they can be taken out. */
  readonly isArchive?: boolean;
}

const heads = ["Scenario", "Starts from", "Looks ahead", "Measures", "Released", "Last saved", "More"];

/** Scenarios, the one that was saved last first. */
export function ScenariosTable({ caption, rows, isArchive = false }: ScenariosTableProps) {
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <RowsTable kind="plans" caption={caption} heads={isArchive ? heads : ["Compare", ...heads]}>
        {rows.map((row) => (
          <Row key={row.plan} row={row} isArchive={isArchive} />
        ))}
      </RowsTable>
    </div>
  );
}

function Row({ row, isArchive }: { readonly row: ScenarioRowView; readonly isArchive: boolean }) {
  return (
    <tr role="row">
      {!isArchive && (
        <td role="cell" className="tick">
          <ChoosePlan plan={row.plan} title={row.title} />
        </td>
      )}
      <PlanCells plan={row} />
      <Cell label="Last saved">
        <span>
          {row.saved}
          <small>
            {row.version}, {row.by}
          </small>
        </span>
      </Cell>
      <Cell label="More">
        <ul className="more">
          <li>
            <a href={row.versionsHref}>
              Versions<span className="govuk-visually-hidden"> of {row.title}</span>
            </a>
          </li>
          <li>
            {isArchive ? (
              <PostButton action={`${row.href}/unarchive`} label="Take out of the archive" of={row.title} />
            ) : (
              <a href={row.headquartersHref}>
                Headquarters<span className="govuk-visually-hidden"> in {row.title}</span>
              </a>
            )}
          </li>
        </ul>
      </Cell>
    </tr>
  );
}

function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <td role="cell" data-label={label}>
      {children}
    </td>
  );
}
