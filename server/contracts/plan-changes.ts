import { longDate } from "./format";
import { fieldText, type PlanNames } from "./field-text";
import { measureFields, overrideField, planFields, type PlanField } from "./measure-fields";
import { measureLabels } from "./measure-labels";
import type { ScenarioFile } from "./scenario";

/** One difference between two states of a plan, in words. */
export interface PlanChange {
  /** `Measure 2, Recruitment: More starters a month`. */
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

/** What is said of a changed assumption beside its name. */
const overridden =
  overrideField.control.kind === "rows"
    ? overrideField.control.columns.filter(({ path }) => path !== "key")
    : [];

type Measure = ScenarioFile["measures"][number];
interface Pair {
  readonly before: Measure;
  readonly after: Measure;
}

/**
 * What one state of a plan has otherwise than another, field by field. Measures are told apart by id, changed assumptions
 * by key. Empty where both are the same plan.
 */
export function planChanges(
  before: ScenarioFile,
  after: ScenarioFile,
  names: PlanNames,
): readonly PlanChange[] {
  return [
    ...fieldChanges("", planFields, { before, after }, names),
    ...compared("Starts from", longDate(before.baseline), longDate(after.baseline)),
    ...measureChanges(before.measures, after.measures, names),
    ...assumptionChanges(before, after, names),
  ];
}

function measureChanges(
  before: readonly Measure[],
  after: readonly Measure[],
  names: PlanNames,
): readonly PlanChange[] {
  const find = (measures: readonly Measure[], { id, type }: Measure) =>
    measures.find((each) => each.id === id && each.type === type);
  const pairs = after.flatMap((measure) => {
    const same = find(before, measure);
    return same ? [{ before: same, after: measure }] : [];
  });
  const stayed = new Set(inOrder(pairs.map((pair) => before.indexOf(pair.before))));
  return [
    ...before
      .filter((measure) => !find(after, measure))
      .map((measure) => ({
        where: heading(before, measure),
        before: `in the plan, ${onOff(measure.active)}`,
        after: "taken out",
      })),
    ...after.flatMap((measure) => {
      const pair = pairs.find((each) => each.after === measure);
      const where = heading(after, measure);
      if (!pair) return [{ where, before: "not in the plan", after: `added, ${onOff(measure.active)}` }];
      const from = before.indexOf(pair.before);
      const moved = stayed.has(from)
        ? []
        : compared(`${where}: Place in the order`, placeOf(before, pair.before), placeOf(after, measure));
      return [...moved, ...withinMeasure(where, pair, names)];
    }),
  ];
}

function withinMeasure(where: string, pair: Pair, names: PlanNames): readonly PlanChange[] {
  const { before, after } = pair;
  return [
    ...compared(`${where}: Switched`, onOff(before.active), onOff(after.active)),
    ...fieldChanges(`${where}: `, measureFields[after.type], pair, names),
    ...compared(`${where}: Reason`, before.reason, after.reason),
  ];
}

function assumptionChanges(
  before: ScenarioFile,
  after: ScenarioFile,
  names: PlanNames,
): readonly PlanChange[] {
  const keys = [...new Set([...before.overrides, ...after.overrides].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const where = `Changed assumption, ${names.assumption(key)}`;
    const of = ({ overrides }: ScenarioFile) => overrides.filter((each) => each.key === key);
    const [was, is] = [of(before), of(after)];
    const words = (rows: typeof was) =>
      rows.length === 0
        ? "as in the register"
        : rows.map((row) => overridden.map((field) => fieldText(field, row, names)).join(", ")).join("; ");
    return compared(where, words(was), words(is));
  });
}

function fieldChanges(
  start: string,
  fields: readonly PlanField[],
  { before, after }: { readonly before: object; readonly after: object },
  names: PlanNames,
): readonly PlanChange[] {
  return fields.flatMap((field) =>
    compared(start + field.label, fieldText(field, before, names), fieldText(field, after, names)),
  );
}

const compared = (where: string, before: string, after: string): readonly PlanChange[] =>
  before === after ? [] : [{ where, before, after }];

/** Longest run of places that stand in the same order: what is not in it has been moved. */
function inOrder(places: readonly number[]): readonly number[] {
  const runs: (readonly number[])[] = [];
  places.forEach((place, at) => {
    const before = runs.filter((run, of) => of < at && (run.at(-1) ?? -1) < place);
    const longest = before.reduce<readonly number[]>(
      (most, run) => (run.length > most.length ? run : most),
      [],
    );
    runs.push([...longest, place]);
  });
  return runs.reduce<readonly number[]>((most, run) => (run.length > most.length ? run : most), []);
}

const heading = (measures: readonly Measure[], measure: Measure) =>
  `Measure ${measures.indexOf(measure) + 1}, ${measureLabels[measure.type].label}`;
const placeOf = (measures: readonly Measure[], measure: Measure) =>
  `${measures.indexOf(measure) + 1} of ${measures.length}`;
const onOff = (active: boolean) => (active ? "on" : "off");
