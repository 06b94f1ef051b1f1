import { plural } from "@/server/contracts/format";
import type { Attribution, SourcesInput, SourcesView, SourceView } from "@/server/contracts/sources";
import type { Fact } from "@/server/engine/facts";
import { register, registerKeys } from "@/server/parameters/register";
import { type Source, type SourceId, sources } from "@/server/parameters/sources";
import type { ServiceContext } from "../context";
import { frameView } from "../frame/frame-view";
import { loadAgainst } from "../positions/load-against";
import { loadPosition } from "../positions/load-position";
import { licenceTerms } from "./licence-terms";
import { measureWords } from "./measure-words";

const ids = (Object.keys(sources) as SourceId[]).sort((a, b) =>
  sources[a].title < sources[b].title ? -1 : 1,
);

/** Every publication behind a figure or a coefficient, with what its licence asks us to show. */
export async function getSources(context: ServiceContext, asked: SourcesInput): Promise<SourcesView> {
  const position = await loadPosition(context, asked.at);
  const against = await loadAgainst(context, position, asked.against);
  const frame = frameView(position, against, ({ at, against: other }) => {
    const query = new URLSearchParams(other ? { at, against: other } : { at });
    return `/sources?${query.toString()}`;
  });
  const { facts } = position.snapshot;
  return {
    frame,
    headline: [
      { strong: plural(ids.length, "source") },
      " stand behind the figures and the registers. Nothing is fetched from them while Plimsoll runs.",
    ],
    attributions: attributions(),
    sources: ids.map((id) =>
      sourceView(
        id,
        facts.filter(({ source }) => source === id),
        frame.query,
      ),
    ),
  };
}

function sourceView(id: SourceId, facts: readonly Fact[], query: string): SourceView {
  const source: Source = sources[id];
  const rows = registerKeys.filter((key) => register[key].values.some((value) => value.source === id)).length;
  return {
    id,
    title: source.title,
    publisher: source.publisher,
    published: source.published,
    licence: source.licence,
    attribution: source.attribution,
    outside: source.url === null ? null : { href: source.url, site: new URL(source.url).host },
    facts: facts.length > 0 ? plural(facts.length, "fact") : null,
    measures: measureWords(facts.map(({ measure }) => measure)),
    rows:
      rows > 0
        ? { label: plural(rows, "register row"), href: `/assumptions${query}&q=${encodeURIComponent(id)}` }
        : null,
  };
}

const sentenceEnd = /(?<=\.) (?=[A-Z])/;

function attributions(): readonly Attribution[] {
  const all = Object.values<Source>(sources);
  const licences = [...new Set(all.map(({ licence }) => licence))].sort();
  return licences.map((licence) => {
    const lines = all.filter((source) => source.licence === licence);
    const sentences = lines.flatMap(({ attribution }) => attribution.split(sentenceEnd));
    return { licence, terms: licenceTerms(licence), sentences: [...new Set(sentences)] };
  });
}
