import type { FormEvent, KeyboardEvent, ReactNode } from "react";
import type { PlanPreviewView, WorkspaceView } from "@/server/contracts/workspace";
import { ContextStrip } from "../layout/context-strip";
import { Crumbs } from "../layout/crumbs";
import { Lead } from "../ui/lead";
import { Overtaken } from "./overtaken";
import { PlanForm } from "./plan-form";
import { PlanOutcome } from "./outcome";
import { PlanProblems } from "./plan-problems";
import { PrintedMeasures } from "./printed-measures";
import { WorkspaceActions } from "./workspace-actions";

interface WorkspaceProps {
  readonly view: WorkspaceView;
  /** What the plan does as the form stands. */
  readonly preview: PlanPreviewView;
  /** Said while figures are out of date, and when they are not. */
  readonly status?: ReactNode;
  readonly onInput?: ((event: FormEvent<HTMLFormElement>) => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLFormElement>) => void) | undefined;
}

/** A plan under work: what it says, its levers at the left, what they do at the right. */
export function Workspace({ view, preview, status, onInput, onKeyDown }: WorkspaceProps) {
  const { plan, state } = view;
  const { outcome, problems, changed } = preview;
  const refused = new Map(
    problems.filter(({ refused: is }) => is).map(({ field, sentence }) => [field, sentence]),
  );
  const equations = new Map(outcome?.releases.map(({ key, equation }) => [key, equation]) ?? []);
  return (
    <>
      <Crumbs trail={[{ label: "Scenarios", href: `/scenarios${view.frame.query}` }]} />
      <div className="titlebar">
        <div>
          <h1>{view.title}</h1>
          <ContextStrip frame={view.frame} />
        </div>
        <WorkspaceActions view={view} />
      </div>
      <PlanProblems problems={problems} />
      {view.overtakenBy && <Overtaken plan={plan} {...view.overtakenBy} />}
      {state === "read-only" && (
        <p className="inset">
          This is an earlier version. <a href={`/scenarios/${plan}`}>See the newest</a>, or go back to this
          one from its <a href={`/scenarios/${plan}/versions`}>versions</a>.
        </p>
      )}
      {outcome && <Lead sentences={outcome.headline} />}
      {view.about !== "" && (
        <details className="about">
          <summary>What is published, assumed and asked</summary>
          <p>{view.about}</p>
        </details>
      )}
      <PrintedMeasures measures={view.form.measures} equations={equations} />
      <div className="work">
        <PlanForm
          view={view}
          problems={refused}
          equations={equations}
          months={view.preview.outcome?.months ?? []}
          isChanged={changed.length > 0}
          onInput={onInput}
          onKeyDown={onKeyDown}
        />
        <div className="outcome">
          <div className="status" role="status">
            {status}
          </div>
          {outcome ? (
            <PlanOutcome view={outcome} headquartersHref={`/scenarios/${plan}/headquarters`} />
          ) : (
            <p className="inset">
              The plan is not run until the fields above are put right. Nothing typed is lost.
            </p>
          )}
        </div>
      </div>
    </>
  );
}
