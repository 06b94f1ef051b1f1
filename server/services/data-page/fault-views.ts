import type { FaultView } from "@/server/contracts/data";
import { decimal, plural } from "@/server/contracts/format";
import type { Position } from "../positions/load-position";
import { unverifiedPrisons } from "./unverified-prisons";

/** What no source publishes, so that nobody looks for it here. */
export const unpublished = [
  "Officers, requirement and weekly workload by probation delivery unit: modelled here.",
  "Requirement for probation services officers and trainees, anywhere.",
  "Requirement, and any measure of work, for headquarters.",
  "Workload of any prison: inferred here.",
  "Releases by prison, and how many sessions of key work took place.",
  "Experience, absence beyond the allowance in the target, detached duty and overtime by prison.",
  "Officers of private prisons.",
  "Targets by prison before 2026: those of 2023 are modelled from the national total.",
] as const;

/** What is known to be wrong or weak in the figures. */
export function faultViews(position: Position): readonly FaultView[] {
  const prisons = position.units.filter(({ unit }) => unit.service === "prison");
  const codes = unverifiedPrisons();
  const unverified = prisons.filter(({ unit }) => codes.has(unit.code));
  const recovered = prisons.filter(({ staffing }) => staffing.inPost.fact?.quality === "B");
  const modelled = prisons.filter(
    ({ staffing }) => staffing.required.quantity.known && staffing.required.quality === "D",
  );
  return [
    ...(modelled.length > 0
      ? [
          fault(
            "Targets by prison are modelled at this date",
            `${plural(modelled.length, "prison")} have the target of 2026, scaled by the two national totals. Prisons that were re-roled, opened or transferred since have none.`,
          ),
        ]
      : []),
    fault(
      "Officers by prison are recovered",
      `For ${plural(recovered.length, "prison")} officers in post are worked out from the published gap and percentage of target, or from the published change. They agree with what was printed to about a tenth of an FTE.`,
    ),
    {
      ...fault(
        "Groups and functions are partly unverified",
        `The group and function of ${plural(unverified.length, "prison")} of ${decimal(prisons.length)} were assigned from general knowledge. Medians of peers and lists by group rest on them. Today's group is used for every date.`,
      ),
      names: unverified.map(({ unit }) => unit.name).sort(new Intl.Collator("en").compare),
    },
    fault(
      "Population of the latest dates came through a third party",
      "The bulletins of October 2025 and March 2026 were transcribed by prisoncap; earlier ones are the official files.",
    ),
    fault("Immigration removal centres", "They stand outside the total of prisons, as in the bulletins."),
    fault(
      "Delivery units have changed",
      "Staffordshire and Stoke was split in March 2025. A later reorganisation in Greater Manchester is not applied, because its date was not found.",
    ),
    fault(
      "Dates of change",
      "Where only a month is known, its first day or the first bulletin that shows it stands for it.",
    ),
    fault(
      "Residents",
      "Residents by region are of mid-2019; those of Wales are recalled and not checked. The model of probation shares by them.",
    ),
  ];
}

function fault(title: string, words: string): FaultView {
  return { title, words, names: [] };
}
