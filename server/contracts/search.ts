import { z } from "zod";
import type { Service } from "../engine/vocabulary";
import { word } from "./address";
import type { FrameView } from "./page";

/** The state of the search page: what is looked for, and the position that is kept. */
export const SearchInput = z.object({ q: word, at: word, against: word });
export type SearchInput = z.infer<typeof SearchInput>;

/** Something that a search can find. */
export interface Place {
  readonly code: string;
  readonly name: string;
  readonly service: Service;
  /** `absent`: not in the position, because it had closed or had not opened. */
  readonly kind: "unit" | "group" | "absent";
  /** Service and group, what a group holds, or why the place is absent. */
  readonly words: string;
  readonly otherNames: readonly OtherName[];
  /** Of an absent place, the baseline that holds it; otherwise null. */
  readonly heldAt: string | null;
}

export interface OtherName {
  readonly name: string;
  /** `until 24 March 2025`; null where it is in use beside the name shown. */
  readonly when: string | null;
}

/** Whose names are wanted. */
export const PlacesInput = z.object({ at: word });
export type PlacesInput = z.infer<typeof PlacesInput>;

export interface SearchView {
  readonly frame: FrameView;
  readonly input: SearchInput;
  /** Where to go at once: the unit that was named in full. */
  readonly redirectHref: string | null;
  readonly title: string;
  /** What was found, in a sentence; null before anything was asked. */
  readonly summary: string | null;
  readonly results: readonly SearchResult[];
  readonly allUnitsHref: string;
}

export interface SearchResult {
  readonly code: string;
  readonly name: string;
  /** Null where no position holds the place. */
  readonly href: string | null;
  readonly words: string;
  /** The name or code that answered, where it is not the name shown. */
  readonly why: string | null;
}
