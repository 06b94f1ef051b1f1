import type { RunView } from "@/server/contracts/run";
import { DifferencesTable } from "./differences-table";

interface RunCheckProps {
  readonly check: RunView["check"];
  readonly href: string;
}

/** Runs the sealed inputs again, and says whether the digits are the same. It changes nothing, so its address says it. */
export function RunCheck({ check, href }: RunCheckProps) {
  return (
    <section className="section" id="check" aria-labelledby="check-heading">
      <h2 id="check-heading">Does it give the same again?</h2>
      {check && (
        <div className={check.same ? "run-check" : "run-check differs"} role="status">
          <p>
            <strong>{check.words}</strong>
          </p>
          {check.differences.length > 0 && (
            <DifferencesTable
              caption="What differs"
              heads={["Where", "Sealed", "Now"]}
              rows={check.differences.map(({ where, sealed, again }) => [where, sealed, again])}
            />
          )}
        </div>
      )}
      <form method="get" action={`${href}#check`}>
        <input type="hidden" name="check" value="1" />
        <button className="btn" type="submit">
          {check ? "Run again and compare once more" : "Run again and compare"}
        </button>
      </form>
    </section>
  );
}
