import {
  readPack,
  readPackContent,
  readPackIssues,
  type PackIssueLine,
  type PackRecord,
} from "@/db/queries/packs";
import { inScope } from "@/db/transaction";
import { longDate, longTime } from "@/server/contracts/format";
import type { PackChanges, PackInput } from "@/server/contracts/pack";
import type { ServiceContext } from "../context";
import { AppError } from "../errors";
import { packChanges } from "./pack-changes";
import type { IssuedChart } from "./draw-pack";

export interface LoadedIssue {
  readonly pack: PackRecord;
  readonly issue: PackIssueLine;
  /** The latest first. */
  readonly issues: readonly PackIssueLine[];
  readonly charts: readonly IssuedChart[];
  readonly changes: PackChanges | null;
  readonly made: string;
}

/**
 * An issue of a pack as it was handed out, and what moved since the issue before.
 * @throws AppError NOT_FOUND when there is no such pack or issue
 */
export async function loadIssue(context: ServiceContext, input: PackInput): Promise<LoadedIssue> {
  return inScope(context.database, context.scope, async (tx) => {
    const pack = await readPack(tx, input.pack);
    if (!pack) throw new AppError("NOT_FOUND", "There is no such pack.");
    const issues = await readPackIssues(tx, pack.id);
    const issue = input.issue === null ? issues[0] : issues.find(({ number }) => number === input.issue);
    if (!issue)
      throw new AppError("NOT_FOUND", `The pack has ${issues.length} issues, and no issue ${input.issue}.`);
    const chartsOf = async (number: number) =>
      JSON.parse((await readPackContent(tx, pack.id, number)) ?? "[]") as readonly IssuedChart[];
    const charts = await chartsOf(issue.number);
    const before = issues.find(({ number }) => number === issue.number - 1);
    const changes =
      before === undefined
        ? null
        : packChanges({ issue: before, charts: await chartsOf(before.number) }, { issue, charts });
    return { pack, issue, issues, charts, changes, made: madeWords(issue) };
  });
}

function madeWords({ number, asOf, at, actor }: PackIssueLine): string {
  return `Issue ${number}, position at ${longDate(asOf)}, made ${longTime(at)} by ${actor}`;
}
