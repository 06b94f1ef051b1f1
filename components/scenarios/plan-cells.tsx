import type { ReactNode } from "react";
import type { PlanSummary } from "@/server/contracts/scenarios-list";

interface PlanCellsProps {
  readonly plan: PlanSummary;
  /** Below its title. */
  readonly children?: ReactNode;
}

/** What a plan starts from and does, in the cells of a row. */
export function PlanCells({ plan, children }: PlanCellsProps) {
  return (
    <>
      <th role="rowheader" scope="row">
        <a href={plan.href}>{plan.title}</a>
        {children}
      </th>
      <td role="cell" data-label="Starts from">
        {plan.start}
      </td>
      <td role="cell" data-label="Looks ahead">
        {plan.months}
      </td>
      <td role="cell" data-label="Measures">
        {plan.measures}
      </td>
      <td role="cell" data-label="Released">
        {plan.released}
      </td>
    </>
  );
}
