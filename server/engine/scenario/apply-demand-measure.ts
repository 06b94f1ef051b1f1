import { MONTHS_A_YEAR } from "../forecast/calendar-constants";
import { caseTypes } from "../vocabulary";
import { activeShares } from "./active-shares";
import { applyCaseTransfer } from "./apply-case-transfer";
import type { CaseTransfer } from "./case-transfer";
import type { ApplyContext } from "./apply-context";
import { earlyPeople } from "./early-people";
import type { Capacity, ContactSuspension, EarlyRelease, Growth, Measure, PoliceCells } from "./measure";
import { added, either, moveLever } from "./move-lever";
import { targetUnits } from "./target-units";

export type DemandMeasure = EarlyRelease | Growth | ContactSuspension | CaseTransfer | Capacity | PoliceCells;

const demandTypes: readonly Measure["type"][] = [
  ...(["early-release", "growth", "contact-suspension", "case-transfer"] as const),
  ...(["capacity", "police-cells"] as const),
];

/** Whether a measure is about the work that comes to units. */
export function isDemandMeasure(measure: Measure): measure is DemandMeasure {
  return demandTypes.includes(measure.type);
}

/**
 * Moves the levers of demand: people held and released, places, cases and what they ask.
 *
 * People released early leave prison, raise releases now and lower them later, and are on licence instead of in custody
 * until the day on which they would have left. Shared out by releases, by people held, or by cases of their type.
 * Capacity and police cells move people between prisons; national numbers of people stay. Units: people, cases, shares.
 * @example 1,000 people released two months early // 1,000 fewer held and 1,000 more on licence for two months
 */
export function applyDemandMeasure(measure: DemandMeasure, context: ApplyContext): void {
  const { calendar, model } = context;
  const active = activeShares(measure, calendar);
  const at = (month: number) => active[month] ?? 0;
  switch (measure.type) {
    case "early-release":
      return releaseEarly(measure, context);
    case "growth":
      return grow(measure, active, context);
    case "contact-suspension": {
      const units = targetUnits(model, measure.where, ["probation"]);
      for (const type of caseTypes.filter((each) => measure.caseTypes.includes(each))) {
        moveLever(context, `${type}Suspended`, units, (month) => (measure.percent / 100) * at(month), either);
      }
      return;
    }
    case "case-transfer":
      return applyCaseTransfer(measure, active, context);
    case "capacity":
      return openPlaces(measure, active, context);
    case "police-cells":
      return moveLever(
        ...([context, "people", everyPlace(context)] as const),
        (month, unit) => -measure.people * at(month) * (model.peopleShare[unit] ?? 0),
        added,
      );
  }
}

const everyPlace = ({ model }: ApplyContext) => model.units.map((_, place) => place);

function releaseEarly(measure: EarlyRelease, context: ApplyContext): void {
  const { model } = context;
  const { out, released } = earlyPeople(measure, context.calendar);
  const move = (
    name: "people" | "releases" | "licenceCases" | "custodyCases",
    amounts: readonly number[],
    shares: Float64Array,
    sign: number,
  ) =>
    moveLever(
      ...([context, name, everyPlace(context)] as const),
      (month, unit) => sign * (amounts[month] ?? 0) * (shares[unit] ?? 0),
      added,
    );
  move("people", out, model.releaseShare, -1);
  move("releases", released, model.releaseShare, 1);
  move("licenceCases", out, model.licenceShare, 1);
  move("custodyCases", out, model.custodyShare, -1);
}

function grow({ where, of, percentAYear }: Growth, active: readonly number[], context: ApplyContext): void {
  let months = 0;
  const share = active.map((each) => ((percentAYear / 100) * (months += each)) / MONTHS_A_YEAR);
  if (of !== "population") {
    const units = targetUnits(context.model, where, ["probation"]);
    return moveLever(context, `${of}Starts`, units, (month) => share[month] ?? 0, added);
  }
  const held = (unit: number) => {
    const population = context.model.units[unit]?.population;
    return population?.known === true ? population.value : 0;
  };
  const units = targetUnits(context.model, where, ["prison"]);
  moveLever(context, "people", units, (month, unit) => held(unit) * (share[month] ?? 0), added);
}

function openPlaces(measure: Capacity, active: readonly number[], context: ApplyContext): void {
  const { model } = context;
  const place = model.places.get(measure.unit);
  const own = place === undefined ? undefined : model.units[place];
  if (place === undefined || !own) return;
  const at = (month: number) => active[month] ?? 0;
  const capacity = own.operationalCapacity.known ? own.operationalCapacity.value : 0;
  const required = own.requiredFte.known && capacity > 0 ? own.requiredFte.value / capacity : 0;
  const posts = measure.requiredFte ?? required * measure.places;
  moveLever(context, "places", [place], (month) => measure.places * at(month), added);
  moveLever(context, "requiredFte", [place], (month) => posts * at(month), added);
  const moving = measure.places * model.coefficients.referenceOccupancy;
  const ownShare = model.peopleShare[place] ?? 0;
  moveLever(
    ...([context, "people", everyPlace(context)] as const),
    (month, unit) => {
      const share = unit === place ? 1 : -(model.peopleShare[unit] ?? 0) / (1 - ownShare);
      return moving * share * at(month);
    },
    added,
  );
}
