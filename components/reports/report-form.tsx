import type { ReportDraftView } from "@/server/contracts/reports";
import { CarriedFields } from "../ui/carried-fields";
import { ErrorSummary } from "../ui/error-summary";
import { TextBox } from "./text-box";

/** Says what is wrong with a figure. */
export function ReportForm({ view }: { readonly view: ReportDraftView }) {
  const { figure, figureHref, fields, problem, error } = view;
  return (
    <>
      {error && <ErrorSummary problems={[error]} />}
      <h1>Report a problem with a figure</h1>
      <p className="lead">
        <a href={figureHref}>{figure}</a>
      </p>
      <form className="report-form" method="post" action="/data/reports/add">
        <CarriedFields carried={fields} />
        <TextBox
          name="problem"
          label="What is wrong, and how you know"
          value={problem}
          error={error?.sentence ?? null}
        />
        <button className="btn primary" type="submit">
          Report the problem
        </button>
      </form>
    </>
  );
}
