import { describe, expect, it } from "vitest";
import { drawDocument } from "@/server/services/reading/draw-document";
import { testParameters } from "@/tests/support/parameters";

const filling = { parameters: testParameters(), contact: null, query: "?at=2026-03-31" };
const draw = (text: string) => drawDocument(`# Title\n\n${text}`, filling);

describe("a document", () => {
  it("has the first heading as its title and the sections as its contents", () => {
    const drawn = draw("## First part\n\nWords.\n\n### Inside\n\n## Second, `part`");
    expect(drawn.title).toBe("Title");
    expect(drawn.contents).toEqual([
      { id: "first-part", label: "First part" },
      { id: "second-part", label: "Second, part" },
    ]);
    expect(drawn.html).toContain('<h3 id="inside">Inside</h3>');
    expect(drawn.html).not.toContain("<h1");
  });

  it("without a title, or with two sections of one name, is refused", () => {
    expect(() => drawDocument("Words.", filling)).toThrow(/title/);
    expect(() => draw("## Same\n\n## Same")).toThrow(/Same/);
  });

  it("escapes raw HTML, in blocks, in lines, in code and in alternatives of images", () => {
    const { html } = draw("<script>alert(1)</script>\n\nA <b>bold</b> `<i>` ![<u>](x.png)\n\n```\n<em>\n```");
    expect(html).not.toMatch(/<(script|b|i|u|em|img)\b/);
    expect(html).toContain("&lt;script&gt;");
  });

  it("fills a register key with its value and a link, and in code with the value alone", () => {
    const drawn = draw(
      "Above {{line.over}}.\n\n```\nx > {{line.over}}\n```\n\nOf `{{points.nominal-target-po}}`.",
    );
    expect(drawn.html).toContain('Above <a href="/assumptions/line.over?at=2026-03-31">110%</a>.');
    expect(drawn.html).toContain("x &gt; 110%");
    expect(drawn.html).toContain("<code>2,176 points</code>");
    expect(drawn.keys).toEqual(["line.over", "points.nominal-target-po"]);
  });

  it("fills a source with its title and a link to its place", () => {
    expect(draw("{{source:wmt-worker}}").html).toContain(
      '<a href="/sources?at=2026-03-31#wmt-worker">Workload Measurement Tool, nightly calculation</a>',
    );
  });

  it("says whom to ask, or honestly that nobody has been named", () => {
    const contact = { label: "a@b.uk", href: "mailto:a@b.uk" };
    expect(drawDocument("# T\n\nWrite to {{contact}}.", { ...filling, contact }).html).toContain(
      '<a href="mailto:a@b.uk">a@b.uk</a>',
    );
    expect(draw("Write to {{contact}}.").html).toContain("has not named a contact");
  });

  it("is refused with a hole: a name that is no key, source or contact", () => {
    expect(() => draw("{{line.nowhere}}")).toThrow(/line\.nowhere/);
    expect(() => draw("`{{source:nowhere}}`")).toThrow(/source:nowhere/);
  });

  it("draws formulas with what they work out apart, and lines without one whole", () => {
    expect(draw("```\nshare   = a < b = c\n/an/{address}\n```").html).toContain(
      '<div class="formula"><p><span>share</span> <span>= a &lt; b = c</span></p><p>/an/{address}</p></div>',
    );
  });

  it("links to other documents as pages that keep the position, and marks links to elsewhere", () => {
    const { html } = draw("[B](bands.md#rule) [A](../accessibility.md) [W](https://www.w3.org/)");
    expect(html).toContain('href="/methods/bands?at=2026-03-31#rule"');
    expect(html).toContain('href="/accessibility?at=2026-03-31"');
    expect(html).toContain('<a href="https://www.w3.org/" rel="external noreferrer">W (external site)</a>');
    expect(() => draw("[X](../decisions/README.md)")).toThrow(/no page/);
    expect(() => draw("[X](javascript:alert(1))")).toThrow(/no page/);
  });

  it("draws a table with caption, scopes and a region, numbers to the right", () => {
    const { html } = draw("Table: What < what\n\n| A | B |\n| --- | ---: |\n| x | {{line.over}} |");
    expect(html).toContain('role="region" aria-label="What &lt; what" tabindex="0"');
    expect(html).toContain("<caption>What &lt; what</caption>");
    expect(html).toContain('<th scope="col">A</th><th scope="col" class="n">B</th>');
    expect(html).toMatch(/<th scope="row">x<\/th><td class="n"><a /);
    expect(() => draw("| A |\n| --- |\n| x |")).toThrow(/names it/);
  });
});
