import { AnswerInput, ReportDraftInput } from "@/server/contracts/reports";
import { api } from "../caller";
import { formHandler } from "./form-handler";
import { textOf } from "./text-of";

/** Keeps a report and leads to it, or back to its form with what is missing. */
export const addReportForm = formHandler<object>(async (form) => {
  const typed = fieldsOf(form, ["pin", "unit", "quantity", "problem"]);
  const report = await api.reports.add(ReportDraftInput.parse(typed));
  if (report !== null) return `/data/reports/${report}`;
  return `/data/reports/new?${new URLSearchParams({ ...typed, tried: "1" }).toString()}`;
});

/** Answers a report and leads back to it. */
export const answerReportForm = formHandler<{ readonly report: string }>(async (form, { report }) => {
  const typed = fieldsOf(form, ["answer"]);
  const closes = textOf(form, "closes") === "yes";
  const answered = await api.reports.answer(AnswerInput.parse({ report, ...typed, closes }));
  return `/data/reports/${report}${answered ? "" : "?tried=1"}`;
});

const fieldsOf = (form: FormData, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, textOf(form, name) ?? ""]));
