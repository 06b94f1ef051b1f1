import { readArchived, readVersion, type VersionRow } from "@/db/queries/scenarios";
import { inScope } from "@/db/transaction";
import type { PlanNames } from "@/server/contracts/field-text";
import { longTime } from "@/server/contracts/format";
import { planChanges } from "@/server/contracts/plan-changes";
import { readScenario } from "@/server/contracts/read-scenario";
import type { VersionsView, VersionView } from "@/server/contracts/versions";
import type { ServiceContext } from "../context";
import { planFrame } from "../plans/plan-frame";
import { planPosition } from "../plans/plan-position";
import { getScenario } from "./get-scenario";
import { listRuns } from "./list-runs";
import { planNames } from "./plan-names";

/**
 * Every version of a scenario: who saved it when, what it was made from and what it changed.
 * @throws AppError NOT_FOUND when there is no such scenario; an example has no versions
 */
export async function getVersions(context: ServiceContext, plan: string): Promise<VersionsView> {
  const kept = await getScenario(context, plan);
  const { versions, version: head, file } = kept;
  const { archived, origin } = await inScope(context.database, context.scope, async (tx) => ({
    archived: (await readArchived(tx, plan)) === true,
    origin: await originOf(versions, (id) => readVersion(tx, id)),
  }));
  const position = await planPosition(context, { file, kept });
  const names = planNames(position);
  const known = origin ? [...versions, origin] : versions;
  return {
    frame: planFrame(position, { plan, file, kept }),
    ...{ plan, title: head.title, href: `/scenarios/${plan}`, head: head.id, archived },
    versions: versions.map((version) => versionView(version, head, known, names)),
    runs: await listRuns(context, plan),
  };
}

/** The version of another scenario that this one branched from. */
async function originOf(
  versions: readonly VersionRow[],
  read: (id: string) => Promise<VersionRow | null>,
): Promise<VersionRow | null> {
  const parent = versions.at(-1)?.parent ?? null;
  return parent === null ? null : read(parent);
}

function versionView(
  version: VersionRow,
  head: VersionRow,
  known: readonly VersionRow[],
  names: PlanNames,
): VersionView {
  const { id, number, scenario } = version;
  const parent = known.find((each) => each.id === version.parent);
  const same = known.find(
    (each) => each.hash === version.hash && each.scenario === scenario && each.number < number,
  );
  return {
    ...{ id, number, isHead: version === head, by: version.actor },
    saved: longTime(version.at),
    origin: parent ? { words: originWords(parent, scenario), href: versionHref(parent) } : null,
    same: same ? `The same plan as version ${same.number}.` : null,
    changes: parent ? changesBetween(parent, version, names) : null,
    href: versionHref(version),
  };
}

function changesBetween(before: VersionRow, after: VersionRow, names: PlanNames) {
  const [was, is] = [readScenario(before.body), readScenario(after.body)];
  return was.ok && is.ok ? planChanges(was.scenario, is.scenario, names) : null;
}

const originWords = (parent: VersionRow, scenario: string) =>
  parent.scenario === scenario
    ? `version ${parent.number}`
    : `version ${parent.number} of ${parent.title}, as a branch`;
const versionHref = ({ scenario, id }: VersionRow) => `/scenarios/${scenario}?version=${id}`;
