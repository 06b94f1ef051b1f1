import { readEstate } from "@/db/queries/estate";
import { inScope } from "@/db/transaction";
import { longDate } from "@/server/contracts/format";
import type { UnitNamesInput, UnitNamesView } from "@/server/contracts/imports";
import { estateStart } from "@/server/embedded/estate/estate-start";
import { unitIndex } from "@/server/imports/unit-index";
import type { ServiceContext } from "../context";
import { loadPosition } from "../positions/load-position";
import { pageFrame } from "../reading/page-frame";
import { checkUnitName } from "./check-unit-name";

/** Every other name by which files call a unit, with its dates, by the name of the unit. */
export async function getUnitNames(context: ServiceContext, input: UnitNamesInput): Promise<UnitNamesView> {
  const position = await loadPosition(context, input.at);
  const estate = await inScope(context.database, context.scope, readEstate);
  const index = unitIndex(estate);
  const { nameOf } = index;
  const checked = input.tried === "" ? null : checkUnitName(index, input, context.now());
  const names = estate.flatMap(({ code, names: all }) =>
    all
      .filter(({ preferred }) => preferred === 0)
      .map(({ name, from, to }) => ({
        ...{ unit: nameOf(code), code, name },
        dates: `${from <= estateStart ? "Always" : `From ${longDate(from)}`}${to === null ? "" : ` until ${longDate(to)}`}`,
      })),
  );
  const { compare } = new Intl.Collator("en");
  return {
    frame: pageFrame(position, "/data/imports/names", ""),
    typed: { name: input.name, unit: input.unit, from: input.from, job: input.job },
    problem:
      checked && "problem" in checked ? { href: `#${checked.field}`, sentence: checked.problem } : null,
    names: names.sort((a, b) => compare(a.unit, b.unit) || compare(a.name, b.name)),
  };
}
