import type { PackDocument } from "@/server/contracts/pack";
import type { LoadedIssue } from "./load-issue";

/** What the files of an issue are made from. */
export function packDocument({ pack, issue, charts, changes, made }: LoadedIssue): PackDocument {
  return {
    name: `plimsoll-${slug(pack.title)}-issue-${issue.number}`,
    ...{ title: pack.title, marking: pack.marking, clearance: pack.clearance, made, changes },
    asOf: issue.asOf,
    pin: `${issue.snapshot}.${issue.registerHash}`,
    engineVersion: issue.engineVersion,
    charts: charts.map(({ file }) => file),
  };
}

const slug = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "") || "pack";
