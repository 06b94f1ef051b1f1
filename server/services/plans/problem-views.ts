import { measureLabels } from "@/server/contracts/measure-labels";
import type { ScenarioFile } from "@/server/contracts/scenario";
import type { PlanProblemView } from "@/server/contracts/workspace";
import { placedFields, type PlacedField } from "./form/placed-fields";

interface Problem {
  readonly path: string;
  readonly sentence: string;
  readonly severity?: "refused" | "noted";
}

/** What is wrong with a plan, each with the field of the form that it leads to and what that is called. */
export function problemViews(file: ScenarioFile, problems: readonly Problem[]): readonly PlanProblemView[] {
  const fields = placedFields(file);
  return problems.map(({ path, sentence, severity = "refused" }) => {
    const placed = fieldOf(path, fields);
    return {
      field: placed && path.startsWith(placed.name) ? path : (placed?.name ?? ""),
      where: whereOf(placed, file),
      sentence,
      refused: severity === "refused",
    };
  });
}

/** The field at a path, the list that it is a row of, or the first field inside it. */
function fieldOf(path: string, fields: readonly PlacedField[]): PlacedField | undefined {
  return (
    fields.find(({ name }) => path === name || path.startsWith(`${name}.`)) ??
    fields.find(({ name }) => name.startsWith(`${path}.`))
  );
}

function whereOf(placed: PlacedField | undefined, { measures }: ScenarioFile): string {
  if (!placed) return "";
  const index = /^measures\.(\d+)\./.exec(placed.name)?.[1];
  const measure = index === undefined ? undefined : measures[Number(index)];
  return measure ? `${measureLabels[measure.type].label}: ${placed.field.label}` : placed.field.label;
}
