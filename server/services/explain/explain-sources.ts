import type { ExplainParameter } from "@/server/contracts/explain";
import type { ParameterSet, RegisterKey } from "@/server/engine/parameter-set";
import type { Step } from "@/server/engine/trace";
import { sources, type SourceId } from "@/server/parameters/sources";
import { sourceTitle } from "./explain-steps";

/** The register rows that the calculation read. */
export function explainParameters(
  keys: readonly RegisterKey[],
  parameters: ParameterSet,
): readonly ExplainParameter[] {
  return keys.flatMap((key) => {
    const row = parameters.rows.get(key);
    if (!row) return [];
    const unit = row.unit === "%" ? "%" : ` ${row.unit}`;
    return [
      {
        key,
        label: row.label,
        value: `${row.value.toLocaleString("en-GB")}${unit}`,
        status: row.status,
        source: `${sourceTitle(row.source)}: ${row.locator}`,
      },
    ];
  });
}

/** Every publication behind the number, facts' first. */
export function explainSources(
  steps: readonly Step[],
  keys: readonly RegisterKey[],
  parameters: ParameterSet,
): readonly string[] {
  const ofFacts = steps.flatMap((step) => step.inputs.flatMap(({ fact }) => (fact ? [fact.source] : [])));
  const ofParameters = keys.flatMap((key) => parameters.rows.get(key)?.source ?? []);
  return [...new Set([...ofFacts, ...ofParameters])].map((id) => {
    const source = sources[id as SourceId];
    return source ? `${source.title}. ${source.publisher}, ${source.published}. ${source.licence}.` : id;
  });
}
