import { longDate } from "@/server/contracts/format";
import type { ChangesInput, ChangesView } from "@/server/contracts/summary-changes";
import type { ServiceContext } from "../../context";
import { frameView } from "../../frame/frame-view";
import { loadOverviewSource } from "../../overview/load-overview-source";
import { overviewHeadline } from "../../overview/overview-headline";
import { loadPosition, type Position } from "../../positions/load-position";
import { sourcesBehind } from "../sheet/sources-behind";
import { sheetFoot } from "../sheet/sheet-foot";
import { markingLinks } from "../../frame/marking-links";
import { changeReasons } from "./change-reasons";
import { changedTables } from "./changed-tables";
import { changesHeadline } from "./changes-headline";
import { changesAddress } from "./changes-address";
import { getRunChanges } from "./get-run-changes";
import { linesToTake } from "./lines-to-take";
import { publishedRows } from "./published-rows";

/**
 * What moved between two positions, or of a sealed run against the data of today, and why.
 * @throws AppError NOT_FOUND when there is no such run
 */
export async function getChanges(context: ServiceContext, input: ChangesInput): Promise<ChangesView> {
  if (input.run !== "") return getRunChanges(context, input);
  const position = await loadPosition(context, input.to);
  const other = await loadPosition(context, fromName(position, input.from));
  const [before, now] = [other, position].sort((a, b) => (a.baseline.asOf < b.baseline.asOf ? -1 : 1));
  const isOne = before === undefined || now === undefined || before.baseline.name === now.baseline.name;
  const state = { ...input, from: before?.baseline.name ?? "", to: now?.baseline.name ?? "" };
  const frame = { ...frameView(position, null, () => ""), switches: [], comparisons: [] };
  const shared = {
    ...{ frame, marking: input.marking || null, choices: choices(position, state) },
    warning: "Modelled where it says so: not for publication",
  };
  if (isOne) {
    const source = await loadOverviewSource(context, position, null);
    return {
      ...{
        ...shared,
        ...nothing,
        status: [`Position at ${longDate(position.baseline.asOf)}`, "Not assured"],
      },
      headline: overviewHeadline(source),
      published: publishedRows(source),
      lines: linesToTake(source, source),
      foot: footOf(position, nothing.title),
    };
  }
  const earlier = await loadOverviewSource(context, before, null);
  const later = await loadOverviewSource(context, now, before);
  const title = `What changed from ${longDate(before.baseline.asOf)} to ${longDate(now.baseline.asOf)}`;
  return {
    ...{ ...shared, title, nothing: null },
    status: [`Position at ${longDate(now.baseline.asOf)}`, "Not assured"],
    headline: changesHeadline(earlier, later),
    tables: changedTables(earlier, later),
    reasons: changeReasons(before, now),
    published: publishedRows(later),
    lines: linesToTake(earlier, later),
    foot: footOf(now, title),
  };
}

const nothing = {
  title: "What changed",
  nothing: "Only one position is named or held, so there is nothing to set it against.",
  tables: [],
  reasons: [],
};

/** The one asked for; else the nearest before it, or the only other. */
function fromName({ baseline, baselines }: Position, asked: string): string {
  if (baselines.some(({ name }) => name === asked)) return asked;
  const others = baselines.filter(({ name }) => name !== baseline.name);
  return (others.find(({ asOf }) => asOf < baseline.asOf) ?? others[0] ?? baseline).name;
}

function choices({ baselines }: Position, state: ChangesInput): ChangesView["choices"] {
  const links = (key: "from" | "to") =>
    baselines.map(({ name, title }) => ({
      label: title,
      href: changesAddress(state, { [key]: name }),
      current: name === state[key],
    }));
  return [
    { label: "From", links: links("from") },
    { label: "To", links: links("to") },
    {
      label: "Mark as",
      links: markingLinks(state.marking, (marking) => changesAddress(state, { marking: marking })),
    },
  ];
}

const footOf = (position: Position, title: string) =>
  sheetFoot({ position, title, sources: sourcesBehind(position) });
