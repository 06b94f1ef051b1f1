import {
  Marked,
  type RendererObject,
  type Token,
  type TokenizerAndRendererExtension,
  type Tokens,
} from "marked";
import { escapeMarkup } from "@/server/contracts/escape-markup";
import type { ContentsLine } from "@/server/contracts/reading";
import type { RegisterKey } from "@/server/engine/parameter-set";
import { formulaMarkup } from "./formula-markup";
import { fillPlaceholder, type Filled, type Filling } from "./fill-placeholder";
import { pageHref } from "./page-href";
import { tableMarkup } from "./table-markup";

export interface DrawnDocument {
  readonly title: string;
  readonly html: string;
  readonly contents: readonly ContentsLine[];
  /** Register keys that the text names, each once, in order. */
  readonly keys: readonly RegisterKey[];
}

const placeholder = /\{\{([\w.:-]+)\}\}/;
const everyPlaceholder = new RegExp(placeholder, "g");
const captionSign = "Table: ";

/**
 * A Markdown document of the project as markup: headings with ids, tables with captions, placeholders filled, raw
 * HTML escaped.
 * @throws RangeError when it has no title, a table without caption, or names or links to what does not exist
 */
export function drawDocument(text: string, filling: Filling): DrawnDocument {
  const contents: ContentsLine[] = [];
  const keys = new Set<RegisterKey>();
  const fill = (name: string): Filled => {
    const filled = fillPlaceholder(name, filling);
    if (filled.key) keys.add(filled.key);
    return filled;
  };
  const marked = new Marked({
    gfm: true,
    extensions: [placeholderExtension(fill)],
    renderer: renderer(fill, contents, filling.query),
  });
  const tokens = captioned(marked.lexer(text));
  const [first, ...rest] = tokens;
  if (first?.type !== "heading" || (first as Tokens.Heading).depth !== 1)
    throw new RangeError("A document begins with its title: one heading of level 1.");
  return {
    title: (first as Tokens.Heading).text,
    html: marked.parser(rest),
    contents,
    keys: [...keys],
  };
}

function placeholderExtension(fill: (name: string) => Filled): TokenizerAndRendererExtension {
  return {
    name: "placeholder",
    level: "inline",
    start: (source) => source.indexOf("{{"),
    tokenizer(source) {
      const found = new RegExp(`^${placeholder.source}`).exec(source);
      return found ? { type: "placeholder", raw: found[0], name: found[1] } : undefined;
    },
    renderer(token) {
      const { text, href } = fill(String(token.name));
      return href === null ? escapeMarkup(text) : `<a href="${escapeMarkup(href)}">${escapeMarkup(text)}</a>`;
    },
  };
}

function renderer(fill: (name: string) => Filled, contents: ContentsLine[], query: string): RendererObject {
  const plain = (text: string) => text.replace(everyPlaceholder, (_, name: string) => fill(name).text);
  return {
    heading({ tokens, depth, text }) {
      const id = slug(text);
      if (contents.some((line) => line.id === id)) throw new RangeError(`Two sections are called ${text}.`);
      if (depth === 2) contents.push({ id, label: text.replaceAll("`", "") });
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    code: ({ text }) => formulaMarkup(plain(text)),
    codespan: ({ text }) => `<code>${escapeMarkup(plain(text))}</code>`,
    html: ({ text }) => escapeMarkup(text),
    image: ({ text }) => escapeMarkup(text),
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens);
      if (/^https?:/.test(href))
        return `<a href="${escapeMarkup(href)}" rel="external noreferrer">${words} (external site)</a>`;
      return `<a href="${escapeMarkup(pageHref(href, query))}">${words}</a>`;
    },
    table(token) {
      const { caption } = token as CaptionedTable;
      if (!caption)
        throw new RangeError("A table needs a line before it that begins with Table: and names it.");
      return tableMarkup(token, caption, (cell) => this.parser.parseInline(cell.tokens));
    },
  };
}

interface CaptionedTable extends Tokens.Table {
  readonly caption?: string;
}

/** Takes the line that names a table out of the text and gives it to the table; blank lines go too. */
function captioned(tokens: readonly Token[]): Token[] {
  const filled = tokens.filter(({ type }) => type !== "space");
  return filled.flatMap((token, place) => {
    const next = filled[place + 1];
    if (isCaption(token) && next?.type === "table") {
      Object.assign(next, { caption: token.raw.trim().slice(captionSign.length) });
      return [];
    }
    return [token];
  });
}

function isCaption(token: Token): boolean {
  return token.type === "paragraph" && token.raw.startsWith(captionSign);
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
