import { damaged } from "../damaged";
import { fileLimits } from "../file-limits";
import { hasEntities } from "../has-entities";
import { tooLarge } from "../too-large";
import { decodeEntities } from "./decode-entities";

export interface XmlHandler {
  /** A tag opens. `inside` is what stands in it behind the name; `depth` is 1 for the root. */
  open(name: string, inside: string, depth: number): void;
  /** A tag closes, or was empty. */
  close(name: string, depth: number): void;
  text(text: string): void;
}

export interface XmlScanner {
  write(piece: string): void;
  /** @throws FileRefused where the document is not at its end */
  end(): void;
}

const comment = "<!--";
const characters = "<![CDATA[";

/** Reads XML piece by piece. Tags must pair; nothing may be declared. @throws FileRefused */
export function xmlScanner(handler: XmlHandler): XmlScanner {
  const opened: string[] = [];
  let rest = "";
  let hadRoot = false;

  function tag(raw: string): void {
    const isEmpty = raw.endsWith("/");
    const content = isEmpty ? raw.slice(0, -1) : raw;
    const nameEnd = content.search(/\s/u);
    const name = nameEnd < 0 ? content : content.slice(0, nameEnd);
    if (name === "" || (opened.length === 0 && hadRoot)) throw damaged("a part is not well formed");
    hadRoot = true;
    opened.push(name);
    if (opened.length > fileLimits.depth) throw damaged("a part is nested too deeply");
    handler.open(name, nameEnd < 0 ? "" : content.slice(nameEnd), opened.length);
    if (isEmpty) close(name);
  }

  function close(name: string): void {
    if (opened[opened.length - 1] !== name) throw damaged("a part is not well formed");
    handler.close(name, opened.length);
    opened.pop();
  }

  function text(raw: string): void {
    if (raw !== "" && opened.length > 0) handler.text(decodeEntities(withPlainBreaks(raw)));
  }

  /** Reads what begins at a `<`; gives where it ends, or -1 where the end is not there yet. */
  function markup(input: string, at: number): number {
    const next = input.charCodeAt(at + 1);
    if (next === 33) return declared(input, at);
    if (next === 63) return after(input, "?>", at);
    const end = tagEnd(input, at + 1);
    if (end < 0) return -1;
    if (next === 47) close(input.slice(at + 2, end).trimEnd());
    else tag(input.slice(at + 1, end));
    return end + 1;
  }

  function declared(input: string, at: number): number {
    if (input.startsWith(comment, at)) return after(input, "-->", at + comment.length);
    if (!input.startsWith(characters, at)) {
      if (input.length - at < characters.length) return -1;
      throw hasEntities();
    }
    const end = input.indexOf("]]>", at);
    if (end < 0) return -1;
    if (opened.length > 0) handler.text(input.slice(at + characters.length, end));
    return end + 3;
  }

  /** Reads what is whole; gives where the rest begins. */
  function read(input: string): number {
    let at = 0;
    for (;;) {
      const less = input.indexOf("<", at);
      if (less < 0 || less + 1 >= input.length) return at;
      if (less > at) text(input.slice(at, less));
      const end = markup(input, less);
      if (end < 0) return less;
      at = end;
    }
  }

  return {
    write(piece) {
      const input = rest + piece;
      rest = input.slice(read(input));
      if (rest.length > fileLimits.tokenCharacters) throw tooLarge("a text in it is longer than any cell");
    },
    end() {
      if (opened.length > 0 || !hadRoot || rest.trim() !== "") throw damaged("a part is cut off");
    },
  };
}

/** XML knows one end of line, whichever the file has. */
function withPlainBreaks(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/gu, "\n") : text;
}

function after(input: string, mark: string, from: number): number {
  const at = input.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** Where a tag ends: a `>` outside of quotes. */
function tagEnd(input: string, from: number): number {
  let end = input.indexOf(">", from);
  let quoteFrom = from;
  while (end >= 0) {
    const open = openQuote(input, quoteFrom, end);
    if (open < 0) return end;
    const closing = input.indexOf(input.charAt(open), end);
    if (closing < 0) return -1;
    quoteFrom = closing + 1;
    end = input.indexOf(">", quoteFrom);
  }
  return -1;
}

/** Where a quote opens that is still open at `end`; -1 where all are closed. */
function openQuote(input: string, from: number, end: number): number {
  let quote = -1;
  for (let at = from; at < end; at += 1) {
    const code = input.charCodeAt(at);
    if (quote < 0) {
      if (code === 34 || code === 39) quote = at;
    } else if (code === input.charCodeAt(quote)) quote = -1;
  }
  return quote;
}
