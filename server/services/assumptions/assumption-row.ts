import {
  areaLabels,
  statusLabels,
  type AssumptionRow,
  type HistoryRow,
  type Link,
} from "@/server/contracts/assumptions";
import { longDate } from "@/server/contracts/format";
import { methodHref } from "@/server/contracts/methods";
import type { PlainDate } from "@/server/engine/facts";
import type { RegisterKey } from "@/server/engine/parameter-set";
import type { DatedValue, Definition } from "@/server/parameters/define";
import { methods } from "@/server/parameters/methods";
import { register } from "@/server/parameters/register";
import { sources, type SourceId } from "@/server/parameters/sources";
import { boundsText, rangeText, valueText } from "./register-words";

/** What a row is shown with: the date of its value, the day of the reader, and the position in every address. */
export interface RowState {
  readonly asOf: PlainDate;
  readonly today: PlainDate;
  /** `?at=2026-03-31` */
  readonly query: string;
}

/** One register row in words, with the value that holds at the date. */
export function assumptionRow(key: RegisterKey, state: RowState): AssumptionRow {
  const definition = register[key];
  const dated = valueAt(definition, state.asOf);
  const told = dated ?? definition.values[0];
  return {
    key,
    label: definition.label,
    href: `/assumptions/${key}${state.query}`,
    register: definition.area === "thresholds" ? "Threshold" : "Coefficient",
    area: areaLabels[definition.area],
    value: dated ? valueText(dated.value, definition.unit) : "[x]",
    number: dated?.value ?? null,
    unit: definition.unit,
    from: longDate(told.from),
    range: rangeText(definition),
    bounds: boundsText(definition),
    status: statusLabels[told.status],
    ours: told.status === "assumption",
    source: sourceLink(told.source, state.query),
    locator: told.locator,
    usedBy: definition.usedBy.map((id) => ({ label: methods[id], href: `${methodHref(id)}${state.query}` })),
    reviewBy: longDate(definition.reviewBy),
    pastReview: isPastReview(definition, state.today),
  };
}

/** Every value that the row had or will have, oldest first. */
export function historyRows(definition: Definition, state: RowState): readonly HistoryRow[] {
  const current = valueAt(definition, state.asOf);
  return definition.values.map((dated) => ({
    from: longDate(dated.from),
    value: valueText(dated.value, definition.unit),
    status: statusLabels[dated.status],
    source: sourceLink(dated.source, state.query),
    locator: dated.locator,
    note: dated.note ?? "",
    holds: dated === current,
  }));
}

/** The day of review itself is still in time. */
export function isPastReview({ reviewBy }: Pick<Definition, "reviewBy">, today: PlainDate): boolean {
  return today > reviewBy;
}

function valueAt({ values }: Definition, asOf: PlainDate): DatedValue | undefined {
  return values.filter(({ from }) => from <= asOf).at(-1);
}

function sourceLink(id: SourceId, query: string): Link {
  return { label: sources[id].title, href: `/sources${query}#${id}` };
}
