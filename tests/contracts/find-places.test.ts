import { expect, test } from "vitest";
import { findPlaces } from "@/server/contracts/find-places";
import { placeAddress } from "@/server/contracts/place-address";
import type { Place } from "@/server/contracts/search";
import { whyFound } from "@/server/contracts/why-found";

function place(code: string, name: string, part: Partial<Place> = {}): Place {
  return { code, name, service: "prison", kind: "unit", words: "", otherNames: [], heldAt: null, ...part };
}

const places = [
  place("G-LONDON", "London", { kind: "group" }),
  place("X1", "London Road", { kind: "absent" }),
  place("LDN2", "London West", { service: "probation" }),
  place("LDN1", "London East", { service: "probation" }),
  place("HYI", "Holloway", { otherNames: [{ name: "North London", when: "until 24 March 2025" }] }),
  place("LON", "Lonsdale"),
  place("AAI", "Blondon"),
];
const codes = (asked: string) => findPlaces(places, asked).map(({ place: { code } }) => code);

test("whole names come first, then starts by name, units before what is absent, then other names, then parts", () => {
  expect(codes("london")).toEqual(["G-LONDON", "LDN1", "LDN2", "X1", "HYI", "AAI"]);
});

test("a code in full comes before any name", () => {
  expect(codes("lon")[0]).toBe("LON");
});

test("nothing is found by nothing", () => {
  expect(codes(" ")).toEqual([]);
});

test("why a place was found says the code or the other name, and from when it was", () => {
  const why = (asked: string) => findPlaces(places, asked).map(whyFound);
  expect(why("north london")).toEqual(["Called “North London” until 24 March 2025"]);
  expect(why("HYI")).toEqual(["Code HYI"]);
  expect(why("holl")).toEqual([null]);
});

test("a unit's page keeps the position and what it is set against", () => {
  const query = "?at=2026-03-31&against=2023-03-31";
  expect(placeAddress(place("WLI", "Wayland"), query)).toBe("/units/WLI?at=2026-03-31&against=2023-03-31");
  expect(placeAddress(place("WLI", "Wayland"), "")).toBe("/units/WLI");
});

test("a group is the list of its units", () => {
  const [group] = places;
  expect(group && placeAddress(group, "?at=2026-03-31")).toBe("/units?at=2026-03-31&group=G-LONDON");
});

test("what is absent leads to the position that holds it, or to the search that says why it is not there", () => {
  const gone = place("X&1", "Gone & Lost", { kind: "absent" });
  expect(placeAddress(gone, "?at=2026-03-31")).toBe("/search?at=2026-03-31&q=Gone+%26+Lost");
  expect(placeAddress({ ...gone, heldAt: "2023-03-31" }, "?at=2026-03-31")).toBe(
    "/units/X%261?at=2023-03-31",
  );
});
