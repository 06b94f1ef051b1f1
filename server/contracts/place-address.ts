import type { Place } from "./search";

/**
 * Address of the page about a place, in the position that `query` carries (`?at=…`). Of a place that is not in that
 * position: its page in the one that holds it, or else the search page, which says why there is none.
 */
export function placeAddress(place: Place, query: string): string {
  const carried = new URLSearchParams(query);
  if (place.heldAt !== null) return `${unitPath(place)}?at=${encodeURIComponent(place.heldAt)}`;
  switch (place.kind) {
    case "unit":
      return withQuery(unitPath(place), carried);
    case "group":
      carried.set("group", place.code);
      return withQuery("/units", carried);
    case "absent":
      carried.set("q", place.name);
      return withQuery("/search", carried);
  }
}

const unitPath = ({ code }: Place) => `/units/${encodeURIComponent(code)}`;

function withQuery(path: string, query: URLSearchParams): string {
  return query.size > 0 ? `${path}?${query.toString()}` : path;
}
