import type { CaseloadColumn } from "@/server/contracts/caseload";

/** Place of the week or month that a map shows: the one asked for, otherwise the latest measured; -1 where none is held. */
export function shownColumn(columns: readonly CaseloadColumn[], when: string): number {
  const asked = columns.findIndex(({ date }) => date === when);
  return asked === -1 ? columns.findLastIndex(({ projected }) => !projected) : asked;
}
