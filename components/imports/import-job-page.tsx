import type { ImportJobView } from "@/server/contracts/imports";
import { Crumbs } from "../layout/crumbs";
import { RunningJob } from "../ui/running-job";
import { PreviewPart } from "./preview-part";

interface ImportJobPageProps {
  readonly job: string;
  readonly view: ImportJobView;
}

const trail = [
  { label: "Data", href: "/data" },
  { label: "Bring in figures", href: "/data/imports" },
];

/** A file that is read or stored: how far that is, what the file would bring, or how it ended. */
export function ImportJobPage({ job, view }: ImportJobPageProps) {
  return (
    <>
      <Crumbs trail={trail} />
      <State job={job} view={view} />
    </>
  );
}

function State({ job, view }: ImportJobPageProps) {
  switch (view.state) {
    case "running":
      return (
        <>
          <h1>{view.title}</h1>
          <div aria-live="polite">
            <RunningJob
              {...{ done: view.done, of: view.of, doing: view.doing }}
              cancelAction={`/data/imports/jobs/${job}/discard`}
              href={`/data/imports/jobs/${job}`}
            />
          </div>
        </>
      );
    case "read":
      return <PreviewPart job={job} view={view} />;
    case "stored":
      return (
        <>
          <h1>{view.title}</h1>
          <p className="lead">{view.words}</p>
          <p>
            <a className="btn primary" href="/">
              See the overview
            </a>{" "}
            <a href={view.href}>What was brought in</a>
          </p>
        </>
      );
    case "ended":
      return (
        <>
          <h1>{view.title}</h1>
          <p className="lead">{view.words}</p>
          <p>
            <a className="btn" href="/data/imports">
              Choose another file
            </a>
          </p>
        </>
      );
  }
}
