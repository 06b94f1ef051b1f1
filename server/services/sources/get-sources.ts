import { longDate, monthDate, plural } from "@/server/contracts/format";
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
    published: publishedWords(source.published),
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

/** In the precision of the publisher: `2025-10-24`, `2025-08`, `2022 to 2026`. */
function publishedWords(published: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(published)) return longDate(published);
  return /^\d{4}-\d{2}$/.test(published) ? monthDate(published) : published;
}

const sentenceEnd = /(?<=\.) (?=[A-Z])/;

function attributions(): readonly Attribution[] {
  const all = Object.values<Source>(sources);
  const weight = (licence: string) => all.filter((source) => source.licence === licence).length;
  const licences = [...new Set(all.map(({ licence }) => licence))].sort((a, b) => weight(b) - weight(a));
  const terms = licences.map((licence) => {
    const lines = all.filter((source) => source.licence === licence);
    const sentences = lines.flatMap(({ attribution }) => attribution.split(sentenceEnd));
    const asked = [...new Set(sentences)].filter((line) => !line.startsWith("Plimsoll"));
    return { licence, terms: licenceTerms(licence), sentences: asked };
  });
  return terms.filter(({ sentences }) => sentences.length > 0);
}
