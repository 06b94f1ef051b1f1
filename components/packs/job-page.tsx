import type { JobState, JobView } from "@/server/contracts/job";
import { fileSize } from "@/server/contracts/format";
import { CarriedFields } from "../ui/carried-fields";
import { RunningJob } from "../ui/running-job";

/** How far the printing of a pack is, or how it ended. */
export function JobPage({ view }: { readonly view: JobView }) {
  return (
    <>
      <h1>{heads[view.state.state]}</h1>
      <p>{view.title}</p>
      <div aria-live="polite">
        <State view={view} />
      </div>
      <p className="pack-back">
        <a href={view.backHref}>Back to the pack</a>
      </p>
    </>
  );
}

const heads: Record<JobState["state"], string> = {
  running: "The PDF is being made",
  done: "The PDF is ready",
  failed: "The PDF could not be made",
  cancelled: "The PDF was called off",
};

function State({ view }: { readonly view: JobView }) {
  const { state, fileHref, job } = view;
  switch (state.state) {
    case "running":
      return (
        <RunningJob
          {...{ done: state.done, of: state.of, doing: state.doing }}
          cancelAction={`/summaries/packs/jobs/${job}/cancel`}
          href={`/summaries/packs/jobs/${job}`}
        />
      );
    case "done":
      return (
        <p>
          <a className="btn primary" href={fileHref} download>
            Download {state.file.name} (PDF, {fileSize(state.file.bytes)})
          </a>
        </p>
      );
    case "failed":
      return (
        <>
          <p>{state.reason}</p>
          <Retry view={view} word="Try again" />
        </>
      );
    case "cancelled":
      return <Retry view={view} word="Make it after all" />;
  }
}

function Retry({ view, word }: { readonly view: JobView; readonly word: string }) {
  return (
    <form method="post" action={view.retryAction}>
      <CarriedFields carried={view.retryFields} />
      <button className="btn" type="submit">
        {word}
      </button>
    </form>
  );
}
