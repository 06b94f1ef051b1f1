import { decimal, percent, plural } from "@/server/contracts/format";
import { markNotes } from "@/server/contracts/unknown-words";
import type { Position } from "../positions/load-position";
import { isSettling, type WatchedUnit } from "./watched-unit";

interface NoteGrounds {
  readonly isRiskKnown: boolean;
  readonly isCompared: boolean;
}

/** What the list leaves out and what its flags mean. */
export function watchNotes(
  position: Position,
  matching: readonly WatchedUnit[],
  { isRiskKnown, isCompared }: NoteGrounds,
): readonly string[] {
  const { parameters } = position;
  const cut = (level: "high" | "very-high") => `×${decimal(parameters.value(`risk-level.${level}`), 2)}`;
  const over = percent(parameters.value("line.over"));
  const weeks = plural(parameters.value("rule.sustained-weeks"), "week");
  const hidden = matching.filter(({ unit }) => unit.officers?.sustained.known === false).length;
  return [
    "Who takes up a warning, what is done and by when come with sign-in.",
    ...settlingNote(matching),
    ...withoutStaffingNote(matching),
    isRiskKnown
      ? `High is a risk rise above ${cut("high")}, very high above ${cut("very-high")}: what missing staff make of the risk, cut by assumption.`
      : "The risk of error is not known at this position: no published count is held that its level could be fitted to.",
    `Officers over ${over} for ${weeks} is policy's rule, counted in the latest week; the same rule on a unit's mean is ours. Longest run and weeks flagged are those of the mean: which officers were over in which week is not kept by unit.`,
    ...(hidden > 0
      ? [
          `${plural(hidden, "unit has", "units have")} a count of officers too small to show, which flags nothing.`,
        ]
      : []),
    ...(isCompared
      ? ["Below a rise: what it was at the other position. Which units are listed does not depend on it."]
      : []),
    ...markNotes,
  ];
}

function settlingNote(matching: readonly WatchedUnit[]): readonly string[] {
  const settling = matching.filter(isSettling);
  if (settling.length === 0) return [];
  const flagged = settling.filter(({ flags }) => flags.length > 0).length;
  const names = settling.map(({ unit }) => unit.unit.name).join(", ");
  return [
    `Not listed, because they opened, closed, moved or changed role within two years: ${names}. ${flagged === 0 ? "None of them" : decimal(flagged)} would be flagged.`,
  ];
}

function withoutStaffingNote(matching: readonly WatchedUnit[]): readonly string[] {
  const without = matching.filter(
    ({ unit: { ranking } }) => !ranking.ranked && ranking.reason === "no-staffing",
  ).length;
  return without === 0
    ? []
    : [
        `${plural(without, "unit without published officers has", "units without published officers have")} no risk of their own and cannot be flagged.`,
      ];
}
