import { longDate } from "@/server/contracts/format";
import type { KeepMoveView, MoveCasesInput } from "@/server/contracts/move-cases";
import type { ServiceContext } from "../context";
import type { Position } from "../positions/load-position";
import { listScenarios } from "../scenarios/list-scenarios";

/** The form that keeps a what-if: in a new scenario, or in one that is held and starts from the same position. */
export async function keepView(
  context: ServiceContext,
  { baseline }: Position,
  input: MoveCasesInput,
): Promise<KeepMoveView> {
  const { code, at, against, to, kind, cases } = input;
  const rows = await listScenarios(context);
  return {
    action: `/units/${encodeURIComponent(code)}/move-cases/keep`,
    carried: { at, against, to, kind, cases: cases ?? "" },
    plans: rows
      .filter(({ archived, asOf }) => !archived && asOf === baseline.asOf)
      .map(({ id, title }) => ({ value: id, label: title, selected: false })),
    hint: `Scenarios that start from ${longDate(baseline.asOf)}. The measure begins the day after and has no end; both can be changed there.`,
  };
}
