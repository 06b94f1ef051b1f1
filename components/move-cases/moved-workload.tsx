import type { MovedWorkload } from "@/server/contracts/move-cases";
import { LoadBar } from "../ui/load-bar";

/** A workload with its bar and its band in words. */
export function MovedWorkloadCell({ workload }: { readonly workload: MovedWorkload }) {
  const { text, percent, band, bandName } = workload;
  return (
    <span className="vb">
      <span>
        {text} {bandName !== "" && <small className="muted">{bandName}</small>}
      </span>
      <LoadBar percent={percent} band={band} />
    </span>
  );
}
