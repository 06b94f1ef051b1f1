import { serviceLabels } from "@/server/contracts/labels";
import type { PlainDate } from "@/server/engine/facts";
import type { AggregatePosition, AggregateWorkload, Counted } from "@/server/engine/position/aggregate";
import { known, unknown, type Quantity } from "@/server/engine/quantity";
import { services, type Quality } from "@/server/engine/vocabulary";
import { sourceTitle } from "../explain/explain-steps";
import { weeksSource } from "../sources/weeks-source";
import { serviceCodes } from "../positions/service-codes";
import type { OverviewSource } from "./overview-source";
import { unitsOf } from "./service-nouns";

/** One number of one service, with everything that it must not be read without. */
export interface PositionRecord {
  readonly service: string;
  /** Code of the service, and the number's name in its explanation. */
  readonly code: string;
  readonly quantity: string;
  readonly measure: string;
  readonly value: Quantity;
  readonly unit: string;
  readonly asOf: PlainDate;
  readonly denominator: string;
  readonly quality: Quality;
  readonly basis: string;
  readonly source: string;
}

/** Every number of the position table. */
export function positionRecords({ aggregates }: OverviewSource): readonly PositionRecord[] {
  return services.flatMap((name) => {
    const code = serviceCodes[name];
    const aggregate = aggregates.get(code);
    if (!aggregate) return [];
    const service = { service: serviceLabels[name], code };
    return [...staffing(aggregate), ...workload(aggregate), ...counts(aggregate)].map((record) => ({
      ...service,
      ...record,
    }));
  });
}

type ServiceNumber = Omit<PositionRecord, "service" | "code">;
/** What a number of a service rests on. */
type Grounds = Pick<ServiceNumber, "asOf" | "quality" | "basis" | "source">;

const fromUnits = "Sums of the units";

function staffing({
  unit,
  staffing: staff,
  sums,
  grossShortfallFte,
}: AggregatePosition): readonly ServiceNumber[] {
  const { required, inPost, quality, basis } = staff;
  const shared = {
    asOf: inPost.asOf,
    quality,
    basis: basis === "published" ? "Published total" : fromUnits,
    source: [
      ...new Set([inPost, required].flatMap(({ fact }) => (fact ? [sourceTitle(fact.source)] : []))),
    ].join("; "),
  };
  const hasRequirement = required.quantity.known;
  const need: Quantity = hasRequirement ? required.quantity : unknown("not-reported");
  const gap = (value: Quantity) => (hasRequirement ? value : need);
  const of = hasRequirement ? "officers required" : "";
  return [
    row("in-post-fte", "In post", inPost.quantity, "FTE", { ...shared, quality: inPost.quality }),
    row("required-fte", "Required", need, "FTE", { ...shared, quality: required.quality }),
    row("shortfall-fte", "Shortfall, net", gap(staff.shortfallFte), "FTE", shared),
    row("shortfall-percent", "Shortfall", gap(staff.shortfallPercent), "%", shared, of),
    row("points-to-line", "Points past the 30% line", gap(staff.pointsToLine), "percentage points", shared),
    row("fte-inside-line", "FTE inside the 30% line", gap(staff.fteInsideLine), "FTE", shared),
    row("gross-shortfall-fte", "Shortfall, gross", gap(grossShortfallFte), "FTE", {
      ...shared,
      quality: sums.unitsKnown > 0 ? sums.quality : "E",
      basis: `${fromUnits} that are short, of ${unitsOf(unit.service, sums.unitsKnown)} with figures`,
    }),
  ];
}

const workloadBases = {
  points: "Modelled, official points",
  inferred: "Inferred from staffing and crowding",
  none: "No demand is measured",
} as const;

function workloadBasis({ basis, percent: { quality } }: AggregateWorkload): string {
  return basis === "points" && quality !== "D" ? "Brought in, official points" : workloadBases[basis];
}

/** What is inferred, or modelled, is of the model; points that were brought in are of their files. */
function workloadSource({ basis, percent: { quality } }: AggregateWorkload): string {
  return sourceTitle(basis === "points" ? weeksSource(quality) : "plimsoll-model");
}

function workload({ unit, workload: mean, publishedWorkload }: AggregatePosition): readonly ServiceNumber[] {
  const { quantity, asOf, quality } = mean.percent;
  const value: Quantity = mean.basis === "none" ? unknown("not-reported") : quantity;
  const of = mean.basis === "points" ? "available points" : "";
  const words = workloadBasis(mean);
  const basis = mean.basis === "none" ? words : `${words}, ${unitsOf(unit.service, mean.units)}`;
  return [
    row(
      "workload-percent",
      "Mean workload",
      value,
      "%",
      { asOf, quality, basis, source: workloadSource(mean) },
      of,
    ),
    ...(publishedWorkload
      ? [
          row(
            "published-workload-percent",
            "Mean workload, last published",
            publishedWorkload.quantity,
            "%",
            {
              asOf: publishedWorkload.asOf,
              quality: publishedWorkload.quality,
              basis: "Published mean",
              source: sourceTitle(publishedWorkload.fact?.source ?? ""),
            },
          ),
        ]
      : []),
  ];
}

function counts(aggregate: AggregatePosition): readonly ServiceNumber[] {
  const { unit, workload: mean, sums, unitsOver, unitsPastLine, unitsSustained, officers } = aggregate;
  if (mean.basis === "none") return [];
  const { asOf, quality } = mean.percent;
  const shared: Grounds = {
    asOf,
    quality,
    basis: workloadBasis(mean),
    source: workloadSource(mean),
  };
  const units = (quantity: string, measure: string, counted: Counted, part: Partial<Grounds> = {}) =>
    row(
      quantity,
      measure,
      counted.of === 0 ? unknown("not-reported") : known(counted.count),
      "units",
      { ...shared, ...part },
      unitsOf(unit.service, counted.of),
    );
  const people = officers ? `${officers.officers} officers who reported` : "";
  return [
    units("units-over", "Units over 110%", unitsOver),
    units("units-past-line", "Units past the 30% line", unitsPastLine, {
      quality: sums.quality,
      basis: fromUnits,
    }),
    ...(unitsSustained ? [units("units-sustained", "Units over 110% for four weeks", unitsSustained)] : []),
    ...(officers
      ? [
          row("officers-over", "Officers over 110%", officers.over, "people", shared, people),
          row(
            "officers-sustained",
            "Officers over 110% for four weeks",
            officers.sustained,
            "people",
            shared,
            people,
          ),
        ]
      : []),
  ];
}

function row(
  quantity: string,
  measure: string,
  value: Quantity,
  unit: string,
  grounds: Grounds,
  denominator = "",
): ServiceNumber {
  return { quantity, measure, value, unit, denominator, ...grounds };
}
