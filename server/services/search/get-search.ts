import { findPlaces, type Found } from "@/server/contracts/find-places";
import { plural } from "@/server/contracts/format";
import { placeAddress } from "@/server/contracts/place-address";
import type { SearchInput, SearchResult, SearchView } from "@/server/contracts/search";
import { whyFound } from "@/server/contracts/why-found";
import type { ServiceContext } from "../context";
import { frameState } from "../frame/frame-state";
import { frameView } from "../frame/frame-view";
import { loadAgainst } from "../positions/load-against";
import { loadPosition } from "../positions/load-position";
import { loadPlaces } from "./load-places";
import { namedInFull } from "./named-in-full";
import { searchAddress } from "./search-address";

/** What answers to a name, an old name or a code, best first. */
export async function getSearch(context: ServiceContext, asked: SearchInput): Promise<SearchView> {
  const position = await loadPosition(context, asked.at);
  const against = await loadAgainst(context, position, asked.against);
  const frame = frameView(position, against, (state) => searchAddress({ ...asked, ...state }));
  const found = asked.q ? findPlaces(await loadPlaces(context, position), asked.q) : [];
  const named = namedInFull(found);
  return {
    frame,
    input: { q: asked.q, ...frameState(position, against) },
    redirectHref: named && placeAddress(named, frame.query),
    title: asked.q ? `“${asked.q}”: search` : "Search",
    summary: asked.q ? summary(asked.q, found) : null,
    results: found.map((one) => result(one, frame.query)),
    allUnitsHref: `/units${frame.query}`,
  };
}

function summary(asked: string, found: readonly Found[]): string {
  if (found.length === 0) return `No unit, group or region has or had “${asked}” in its name or code.`;
  return `${plural(found.length, "result")} for “${asked}”, the nearest first.`;
}

function result(one: Found, query: string): SearchResult {
  const { code, name, kind, words, heldAt } = one.place;
  const href = kind === "absent" && heldAt === null ? null : placeAddress(one.place, query);
  return { code, name, href, words, why: whyFound(one) };
}
