import type { ScenarioFile } from "@/server/contracts/scenario";
import type { MeasureType } from "@/server/engine/plan-vocabulary";

type Measures = ScenarioFile["measures"];

/** What a button of the form does to the list of measures. */
export type MeasuresStep =
  | { readonly do: "remove" | "up" | "down"; readonly index: number }
  | { readonly do: "add"; readonly measure: Measures[number] };

/** The plan after a measure was removed, moved or added; itself where there is nothing to move. */
export function changeMeasures(file: ScenarioFile, step: MeasuresStep): ScenarioFile {
  const measures = [...file.measures];
  if (step.do === "add") return { ...file, measures: [...measures, step.measure] };
  const { index } = step;
  const measure = measures[index];
  if (!measure) return file;
  measures.splice(index, 1);
  if (step.do === "remove") return { ...file, measures };
  const place = Math.min(measures.length, Math.max(0, step.do === "up" ? index - 1 : index + 1));
  measures.splice(place, 0, measure);
  return { ...file, measures };
}

/** An id that no other measure of the plan has: `transfer`, then `transfer-2`. */
export function freeId({ measures }: ScenarioFile, type: MeasureType): string {
  const taken = new Set(measures.map(({ id }) => id));
  let id: string = type;
  for (let number = 2; taken.has(id); number++) id = `${type}-${number}`;
  return id;
}
