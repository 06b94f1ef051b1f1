import { DOMParser } from "linkedom";
import { expect, it } from "vitest";
import type { AnswerDocument } from "@/server/contracts/question";
import { answerHtml } from "@/server/exports/questions/answer-html";

const hostile = `<script>alert("1")</script> & 'x'`;

const document = (change: Partial<AnswerDocument> = {}): AnswerDocument => ({
  title: hostile,
  headline: [[{ strong: "31 of 80" }, ` ${hostile}`]],
  tables: [{ name: hostile, head: ["Region", hostile], rows: [["London", "[c]"]] }],
  ...{ caveats: [hostile], sources: [hostile], suppression: hostile, method: hostile },
  modelled: { heading: "Modelled: not for publication", words: hostile },
  asked: [{ label: "Line", value: hostile }],
  marking: "OFFICIAL",
  foot: { reference: "Q-1", citation: hostile, lines: [hostile] },
  ...change,
});

const parsed = (html: string) => new DOMParser().parseFromString(html, "text/html") as unknown as Document;

it("is one page in which a text is text, whatever it holds", () => {
  const page = parsed(answerHtml(document()));
  expect(page.querySelectorAll("script, link, img, iframe")).toHaveLength(0);
  expect(page.querySelector("h1")?.textContent).toBe(hostile);
  expect(page.documentElement.getAttribute("lang")).toBe("en-GB");
});

it("has a table with a caption and scopes, the marking twice, and says what it may not be used for", () => {
  const page = parsed(answerHtml(document()));
  expect(page.querySelector("caption")?.textContent).toBe(hostile);
  expect([...page.querySelectorAll("th")].map((head) => head.getAttribute("scope"))).toEqual([
    "col",
    "col",
    "row",
  ]);
  expect([...page.querySelectorAll(".marking")].map(({ textContent }) => textContent)).toEqual([
    "OFFICIAL",
    "OFFICIAL",
  ]);
  expect(page.querySelector(".warning")?.textContent).toContain("Modelled: not for publication");
});

it("leaves out marking and warning where there is none", () => {
  const page = parsed(answerHtml(document({ marking: "", modelled: null })));
  expect(page.querySelectorAll(".marking, .warning")).toHaveLength(0);
});
