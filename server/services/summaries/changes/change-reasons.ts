import { longDate, plural } from "@/server/contracts/format";
import { engineVersion } from "@/server/contracts/page";
import type { ChangesView } from "@/server/contracts/summary-changes";
import type { ParameterSet } from "@/server/engine/parameter-set";
import type { Position } from "../../positions/load-position";
import { parameterText } from "../../reading/parameter-text";

const mostNamed = 4;

/** Which of data, assumptions and model differ between two positions that are both worked out today. */
export function changeReasons(before: Position, now: Position): ChangesView["reasons"] {
  return [
    {
      label: "Data",
      words: `Snapshot ${before.snapshot.id} of ${longDate(before.baseline.asOf)} against snapshot ${now.snapshot.id} of ${longDate(now.baseline.asOf)}: what was published in between.`,
    },
    { label: "Assumptions", words: assumptionWords(before.parameters, now.parameters) },
    {
      label: "Model",
      words: `Both are worked out by model ${engineVersion}: none of the change is the model’s.`,
    },
  ];
}

/** The rows of the registers that have another value at the later date. */
function assumptionWords(before: ParameterSet, now: ParameterSet): string {
  const moved = [...now.rows.values()].filter((row) => before.rows.get(row.key)?.value !== row.value);
  if (moved.length === 0) return "The registers hold the same values at both dates.";
  const named = moved.slice(0, mostNamed).map((row) => {
    const old = before.rows.get(row.key);
    return `${row.label} (${old ? parameterText(old) : "no value"} to ${parameterText(row)})`;
  });
  const rest = moved.length > named.length ? `, and ${plural(moved.length - named.length, "other")}` : "";
  return `${plural(moved.length, "value of the registers differs", "values of the registers differ")}: ${named.join("; ")}${rest}.`;
}
