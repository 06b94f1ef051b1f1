import { decimal, longDate, percent, quantityText } from "@/server/contracts/format";
import type { HeadquartersLossView, HeadquartersPart, StopRow } from "@/server/contracts/plan-outcome";
import { unitAddress } from "../../unit/unit-address";
import { awayChart } from "./away-chart";
import { headquartersAway, type HeadquartersAway } from "./headquarters-away";
import type { Outcome } from "./outcome";

/** What headquarters loses, in FTE: it has no requirement, so no shortfall; null where nobody leaves. */
export function headquartersLoss(outcome: Outcome): HeadquartersLossView | null {
  const away = headquartersAway(outcome);
  if (!away) return null;
  const { stops, people } = stopsOf(outcome);
  const missing = Math.max(0, away.people - people);
  return {
    summary: summary(away),
    away: awayChart(outcome, away),
    parts: parts(outcome, away),
    stops,
    notSaid:
      missing === 0
        ? null
        : `Nobody has said what stops for ${decimal(missing)} of the ${decimal(away.people)} people.`,
  };
}

function summary(away: HeadquartersAway): HeadquartersLossView["summary"] {
  const share = percent((100 * away.mostFte) / away.poolFte, 1);
  const all =
    away.headquartersFte === null
      ? ""
      : ` and ${percent((100 * away.mostFte) / away.headquartersFte, 1)} of all ${decimal(away.headquartersFte)}`;
  return [
    "Headquarters and area services lose ",
    { strong: `${decimal(away.mostFte, 1)} FTE` },
    ` (${decimal(away.people)} people) ${away.when}: `,
    { strong: share },
    ` of an eligible ${decimal(away.poolFte)}${all}.`,
  ];
}

/** Staff by part were last published long before the plan: their date stands beside them. */
function parts({ model, result, position }: Outcome, away: HeadquartersAway): readonly HeadquartersPart[] {
  const most = away.fte.indexOf(away.mostFte);
  return model.donorShares.flatMap(([place, share]) => {
    const own = position.units[place];
    if (!own) return [];
    const { inPost } = own.staffing;
    return [
      {
        name: own.unit.name,
        href: unitAddress(own.unit.code, { at: position.baseline.name, against: "" }),
        awayFte: decimal(-(result.plan.coverFte[place * result.plan.columns + most] ?? NaN), 1),
        share: percent(100 * share, 1),
        inPostFte: quantityText(inPost.quantity, (fte) => decimal(fte, 1)),
        inPostAt: longDate(inPost.asOf),
      },
    ];
  });
}

/** As people said it; what nobody said is not nothing. */
function stopsOf({ file }: Outcome): { readonly stops: readonly StopRow[]; readonly people: number } {
  const said = file.measures.flatMap((measure) =>
    measure.type === "headquarters-release" && measure.active ? measure.stops : [],
  );
  const words = (text: string) => text || "Not said";
  return {
    stops: said.map(({ part, people, work, owner }) => ({
      part: words(part),
      people: words(people > 0 ? decimal(people) : ""),
      work: words(work),
      owner: words(owner),
    })),
    people: said.reduce((sum, { people }) => sum + people, 0),
  };
}
