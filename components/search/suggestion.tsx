import type { Found } from "@/server/contracts/find-places";
import { whyFound } from "@/server/contracts/why-found";
import { MarkedText } from "./marked-text";

/** One place in the list of suggestions: its name, the name or code that answered, and what it is. */
export function Suggestion({ found }: { readonly found: Found }) {
  const { place, match } = found;
  const why = whyFound(found);
  return (
    <>
      <span className="name">
        {match.by === "name" ? <MarkedText text={place.name} marks={match.marks} /> : place.name}
      </span>
      {why !== null && <span className="why">{why}</span>}
      <span className="what">{place.words}</span>
    </>
  );
}
