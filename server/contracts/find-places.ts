import { matchName, type NameMatch } from "./match-name";
import type { Place } from "./search";

export interface Found {
  readonly place: Place;
  readonly match: NameMatch;
}

const inEnglish = new Intl.Collator("en", { numeric: true });
const kindOrder: readonly Place["kind"][] = ["unit", "group", "absent"];

/** The places that answer to a query, best first; among equals units, then groups, then what is not there. */
export function findPlaces(places: readonly Place[], asked: string): readonly Found[] {
  return places
    .flatMap((place) => {
      const match = matchName(asked, { ...place, otherNames: place.otherNames.map(({ name }) => name) });
      return match ? [{ place, match }] : [];
    })
    .sort(
      (a, b) =>
        a.match.rank - b.match.rank ||
        kindOrder.indexOf(a.place.kind) - kindOrder.indexOf(b.place.kind) ||
        inEnglish.compare(a.place.name, b.place.name) ||
        inEnglish.compare(a.place.code, b.place.code),
    );
}
