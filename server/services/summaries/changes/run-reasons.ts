import type { RunRow } from "@/db/queries/runs";
import { engineVersion } from "@/server/contracts/page";
import type { ChangesView } from "@/server/contracts/summary-changes";

type Part = "units" | "parameters" | "reference" | "calibration";
type Inputs = Readonly<Record<Part, unknown>>;

/** Which of data, assumptions and model are not those that a run was sealed with. */
export function runReasons(
  run: Pick<RunRow, "inputs" | "engineVersion">,
  inputs: string,
): ChangesView["reasons"] {
  const [sealed, today] = [run.inputs, inputs].map((text) => JSON.parse(text) as Inputs);
  const differs = (...parts: readonly Part[]) =>
    parts.some((part) => JSON.stringify(sealed?.[part]) !== JSON.stringify(today?.[part]));
  return [
    {
      label: "Data",
      words: differs("units")
        ? "The figures of the units are not those that it was sealed with."
        : "The figures of the units are those that it was sealed with.",
    },
    {
      label: "Assumptions",
      words: differs("parameters", "reference", "calibration")
        ? "The registers, or the level of error fitted to them, hold other values than when it was sealed."
        : "The registers hold the values that it was sealed with.",
    },
    {
      label: "Model",
      words:
        run.engineVersion === engineVersion
          ? `Sealed and run again by model ${engineVersion}.`
          : `Sealed by model ${run.engineVersion}, run again by model ${engineVersion}.`,
    },
  ];
}
