import type { PlanChange } from "@/server/contracts/plan-changes";

interface OvertakenProps {
  readonly plan: string;
  readonly sentence: string;
  readonly changes: readonly PlanChange[];
}

/** Somebody else saved a version meanwhile: what they changed, and what can be done with what stands here. */
export function Overtaken({ plan, sentence, changes }: OvertakenProps) {
  return (
    <div className="inset" id="overtaken">
      <p>
        <strong>{sentence}</strong>
      </p>
      <ul>
        {changes.map(({ where, before, after }) => (
          <li key={where}>
            {where}: {before} to {after}
          </li>
        ))}
      </ul>
      <p>
        Below is your plan, not saved. Save it as a branch, save it as the newest (theirs stays in the
        history), or <a href={`/scenarios/${plan}`}>leave it and see theirs</a>.
      </p>
    </div>
  );
}
