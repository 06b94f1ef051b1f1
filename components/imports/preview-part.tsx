import type { PreviewView } from "@/server/contracts/imports";
import { ErrorSummary } from "../ui/error-summary";
import { SentenceText } from "../ui/sentence-text";
import { AboutImport } from "./about-import";
import { ChangesTable } from "./changes-table";
import { ChecksTable } from "./checks-table";
import { IssuesTable } from "./issues-table";
import { StoreForm } from "./store-form";
import { UnmatchedList } from "./unmatched-list";

interface PreviewPartProps {
  readonly job: string;
  readonly view: PreviewView;
}

/** What a file would bring, before anything of it is stored. */
export function PreviewPart({ job, view }: PreviewPartProps) {
  return (
    <>
      {view.tickProblem && <ErrorSummary problems={[view.tickProblem]} />}
      <h1>Look at {view.fileName}</h1>
      <p className="lead">
        <SentenceText sentence={view.headline} />
      </p>
      <p className={view.verdict === "blocked" ? "import-verdict blocked" : "import-verdict"}>
        <strong>{view.verdictWords}</strong>
      </p>
      {view.unmatched.length > 0 && <UnmatchedList job={job} unmatched={view.unmatched} />}
      <IssuesTable issues={view.issues} />
      {view.checks.length > 0 && <ChecksTable checks={view.checks} />}
      <ChangesTable changes={view.changes} />
      <AboutImport heading="About the file" about={view.about} />
      <StoreForm job={job} view={view} />
    </>
  );
}
