import { decimal, longDate, plural } from "@/server/contracts/format";
import type { Sentence } from "@/server/contracts/page";
import type { PlainDate } from "@/server/engine/facts";
import type { RegisterKey } from "@/server/engine/parameter-set";
import { register } from "@/server/parameters/register";
import { isPastReview, type RowState } from "./assumption-row";
import { statusAt } from "./matching-keys";

/** How many rows there are, how many rest on nothing but us, and how many are due for review. */
export function assumptionsHeadline(keys: readonly RegisterKey[], state: RowState): readonly Sentence[] {
  const cuts = keys.filter((key) => register[key].area === "thresholds").length;
  const ours = keys.filter((key) => statusAt(key, state.asOf) === "assumption").length;
  return [
    [
      "The registers hold ",
      { strong: plural(keys.length, "row") },
      `: ${plural(keys.length - cuts, "coefficient")} and ${plural(cuts, "threshold")}.`,
    ],
    [
      { strong: decimal(ours) },
      ours === 1 ? " is an assumption of ours; " : " are assumptions of ours; ",
      "the others are published, reported or derived from what is published.",
    ],
    reviewWords(keys, state.today),
  ];
}

function reviewWords(keys: readonly RegisterKey[], today: PlainDate): Sentence {
  const past = keys.filter((key) => isPastReview(register[key], today)).length;
  const dates = keys.map((key) => register[key].reviewBy).filter((date) => date >= today);
  const next = dates.sort()[0];
  const nextWords = next ? ` The next review is due by ${longDate(next)}.` : "";
  if (past === 0) return [{ strong: "None" }, ` is past its review date.${nextWords}`];
  return [{ strong: decimal(past) }, ` ${past === 1 ? "is" : "are"} past the review date.${nextWords}`];
}
