import { longDate } from "@/server/contracts/format";
import type { PackInput, PackView } from "@/server/contracts/pack";
import type { ServiceContext } from "../context";
import { loadPosition } from "../positions/load-position";
import { pageFrame } from "../reading/page-frame";
import { loadIssue } from "./load-issue";
import { draftAddress, issueAddress } from "./pack-address";

/** A pack at one of its issues, with its files and what moved since the issue before. */
export async function getPack(context: ServiceContext, input: PackInput): Promise<PackView> {
  const { pack, issue, issues, charts, changes, made } = await loadIssue(context, input);
  const position = await loadPosition(context, "");
  const { id, title, marking, clearance } = pack;
  const again = {
    at: "",
    title,
    marking: marking as "",
    clearance,
    charts: pack.charts,
    checked: "" as const,
  };
  return {
    frame: { ...pageFrame(position, `/summaries/packs/${id}`, ""), switches: [], context: [] },
    ...{ pack: id, title, marking, clearance, issue: issue.number, made, changes },
    charts: charts.map(({ key, file }) => ({
      ...{ key, title: file.title, subtitle: file.subtitle, warning: file.warning },
    })),
    files: [
      { label: "PowerPoint (PPTX)", href: `/api/packs/${id}.${issue.number}.pptx` },
      { label: "Tables (ODS)", href: `/api/packs/${id}.${issue.number}.ods` },
      { label: "Tables (XLSX)", href: `/api/packs/${id}.${issue.number}.xlsx` },
    ],
    issues: issues.map(({ number, asOf }) => ({
      label: `Issue ${number}, ${longDate(asOf)}`,
      href: issueAddress(id, number),
      current: number === issue.number,
    })),
    positions: position.baselines.map(({ name, asOf }) => ({ value: name, label: longDate(asOf) })),
    againHref: draftAddress(again),
  };
}
