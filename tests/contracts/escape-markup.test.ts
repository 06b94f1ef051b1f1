import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeMarkup } from "@/server/contracts/escape-markup";

test("what would begin an element, an attribute or an entity is written as an entity", () => {
  expect(escapeMarkup(`<a href="x" title='y'>R & D</a>`)).toBe(
    "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;R &amp; D&lt;/a&gt;",
  );
});

test("no text leaves a sign that markup acts on", () => {
  fc.assert(fc.property(fc.string(), (text) => !/[<>"']/.test(escapeMarkup(text))));
});
