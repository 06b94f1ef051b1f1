import { notForPublication, serviceLabels } from "@/server/contracts/labels";
import type { QuestionInput } from "@/server/contracts/question";
import type { Service } from "@/server/engine/vocabulary";
import type { ServiceContext } from "../context";
import { loadOverviewSource } from "../overview/load-overview-source";
import { shortfallChart } from "../overview/shortfall-chart";
import type { Position } from "../positions/load-position";
import { choiceField } from "./choice-field";
import { knownFaults } from "./known-faults";
import type { QuestionTemplate, Reply } from "./question-template";
import { suppressionWords } from "./suppression-words";

const services: readonly (readonly [string, string])[] = [
  ["both", "Prisons and probation"],
  ["prison", serviceLabels.prison],
  ["probation", serviceLabels.probation],
];

/** What is told of the picture alone. */
const ofDrawing = /\bbars?\b/i;

/** Who is in post against who should be. */
export const inPostByRegion: QuestionTemplate = {
  title: "How many officers are in post against target, by region?",
  words:
    "Officers in post and required, FTE, by probation region and prison group, with the way to the 30% line.",
  ask,
};

async function ask(context: ServiceContext, position: Position, input: QuestionInput): Promise<Reply> {
  const field = choiceField({ name: "service", label: "Service", of: services }, input.service);
  if (field.error !== null) return { fields: [field], answer: null };
  const asked = (field.value === "both" ? ["prison", "probation"] : [field.value]) as readonly Service[];
  const { title, table, notes, source, subtitle } = shortfallChart(
    await loadOverviewSource(context, position, null),
  );
  const labels = asked.map((service) => serviceLabels[service]);
  const place = table.head.indexOf("Service");
  const rows = table.rows.filter((row) => labels.includes(row[place] ?? ""));
  const tables = [{ name: "In post by region", head: table.head, rows }];
  const isModelled = rows.some((row) => row.some((cell) => cell.startsWith("D ")));
  return {
    fields: [field],
    answer: {
      headline: [[field.value === "both" ? title : `${subtitle}.`]],
      tables,
      caveats: knownFaults(position, asked),
      sources: source.replace("Source: ", "").split("; "),
      suppression: suppressionWords(tables),
      method: [
        "Officers in post and required are added up over the units with figures, in FTE adjusted for hours; the shortfall is what is missing of the requirement.",
        ...notes.filter((note) => !ofDrawing.test(note)),
      ].join(" "),
      modelled: isModelled
        ? {
            heading: notForPublication,
            words:
              "Officers and requirements marked D are modelled from published totals. A staffing file by unit would make it an answer: date, unit, grade, in post, required.",
          }
        : null,
    },
  };
}
