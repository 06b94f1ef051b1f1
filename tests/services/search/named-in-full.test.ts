import { expect, test } from "vitest";
import { findPlaces } from "@/server/contracts/find-places";
import type { Place } from "@/server/contracts/search";
import { namedInFull } from "@/server/services/search/named-in-full";

const place = (code: string, name: string, part: Partial<Place> = {}): Place => ({
  ...{ code, name, service: "prison", kind: "unit", words: "", otherNames: [], heldAt: null },
  ...part,
});
const places = [
  place("HLI", "Hull"),
  place("N55HUL", "Hull and East Riding", { service: "probation" }),
  place("LEI", "Leeds"),
  place("N55LEE", "Leeds", { service: "probation" }),
  place("WLI", "Wayland"),
  place("ISI", "Isis"),
  place("CRI", "Crisis Bay"),
  place("R-WEST", "West", { kind: "group" }),
  place("HYI", "Holloway", { kind: "absent" }),
];
const codeOf = (asked: string) => namedInFull(findPlaces(places, asked))?.code ?? null;

test.each([
  ["the only unit of a name", "Wayland", "WLI"],
  ["a code, whatever else has it in its name", "hli", "HLI"],
  ["a name that stands only inside words of others", "Isis", "ISI"],
  ["a name and its service", "Leeds PDU", "N55LEE"],
  ["a name, the service being said, that others of another service begin with", "HMP Hull", "HLI"],
])("goes to %s: %s", (_, asked, code) => {
  expect(codeOf(asked)).toBe(code);
});

test.each([
  ["a part of a name", "Wayl"],
  ["a name that two units have", "Leeds"],
  ["a name that another begins with", "Hull"],
  ["a group, which is a list already", "West"],
  ["what has no page in the position", "Holloway"],
  ["nothing", ""],
])("stays with the results for %s: %s", (_, asked) => {
  expect(codeOf(asked)).toBeNull();
});
