import { expect, test } from "vitest";
import { readQuery } from "@/server/contracts/read-query";

test("what was typed is looked for as it stands", () => {
  expect(readQuery("Leeds")).toEqual([{ text: "leeds", service: null }]);
});

test.each([
  ["HMP Leeds", "leeds", "prison"],
  ["HMP/YOI Isle of Wight", "isle of wight", "prison"],
  ["Isle Of Wight (HMP & YOI)", "isle of wight", "prison"],
  ["HMP & YOI Hatfield", "hatfield", "prison"],
  ["Leeds prison", "leeds", "prison"],
  ["Leeds PDU", "leeds", "probation"],
  ["Leeds probation", "leeds", "probation"],
])("“%s” is also looked for as “%s” of the %s service", (asked, text, service) => {
  expect(readQuery(asked).at(-1)).toEqual({ text, service });
});

test("a word of the kind alone asks for all of the service", () => {
  expect(readQuery("HMP").at(-1)).toEqual({ text: "", service: "prison" });
  expect(readQuery("probation").at(-1)).toEqual({ text: "", service: "probation" });
});

test("other words are all there is to look for, whatever they mean to the language", () => {
  expect(readQuery("constructor")).toEqual([{ text: "constructor", service: null }]);
});

test("“and” inside a name stays", () => {
  expect(readQuery("and Torbay")).toEqual([{ text: "and torbay", service: null }]);
});

test("without a letter or a digit there is nothing to look for", () => {
  expect(readQuery(" -&'".replace("&", ""))).toEqual([]);
});
