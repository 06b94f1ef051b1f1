import { longDate, percent } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { OverviewSource } from "../../overview/overview-source";

/** How the shortfall of each service moved by the published totals, each at its own dates. */
export function changesHeadline(before: OverviewSource, now: OverviewSource): readonly Sentence[] {
  const services = [
    ["PRISONS", "prison officers"],
    ["PROBATION", "probation officers"],
  ] as const;
  return services.flatMap(([code, who]): readonly Sentence[] => {
    const [old, later] = [before, now].map((source) => source.aggregates.get(code)?.staffing);
    if (!old?.shortfallPercent.known || !later?.shortfallPercent.known) return [];
    const [from, to] = [old, later].map(({ inPost }) => longDate(inPost.asOf));
    const [was, is] = [old, later].map(({ shortfallPercent }) =>
      shortfallPercent.known ? percent(shortfallPercent.value, 1) : "",
    );
    if (from === to) return [[`No later figure of ${who} is published than that of ${to}.`]];
    const way = later.shortfallPercent.value > old.shortfallPercent.value ? "rose" : "fell";
    return [
      [
        `The shortfall of ${who} ${was === is ? "stayed" : way} ${was === is ? "at" : `from ${was} to`} `,
        { strong: is ?? "" },
        ` between ${from} and ${to}.`,
      ],
    ];
  });
}
