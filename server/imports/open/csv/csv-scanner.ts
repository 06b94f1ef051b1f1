import { damaged } from "../damaged";
import { fileLimits } from "../file-limits";
import { tooLarge } from "../too-large";

export interface CsvLine {
  /** Line of the file at which it begins, counted from 1. */
  readonly number: number;
  readonly fields: readonly string[];
}

export interface CsvScanner {
  /** Reads a piece of the text and gives the lines that are whole. @throws FileRefused */
  write(piece: string): CsvLine[];
  /** @throws FileRefused where a quote is still open */
  end(): CsvLine[];
}

const quote = '"';

/**
 * Parts text into lines and fields as spreadsheet programs do: lines end with CR, LF or both; a field that begins with
 * a quote goes on to the quote that closes it. One pass, and lines without quotes are parted in one call: this reads
 * files of a million lines.
 */
export function csvScanner(delimiter: string): CsvScanner {
  let rest = "";
  let number = 1;

  function scan(text: string, isLast: boolean): CsvLine[] {
    const lines: CsvLine[] = [];
    const ends = lineEnds(text, isLast);
    const quoteFrom = nextPlace(text, quote);
    let at = 0;
    while (at < text.length) {
      const end = ends(at);
      const isQuoted = quoteFrom(at) < (end?.at ?? text.length);
      const line = isQuoted
        ? quotedLine(text, at, delimiter, isLast)
        : end && plainLine(text, at, end, delimiter);
      if (line === null) break;
      if (line.next - at > fileLimits.lineCharacters) throw tooLong(number);
      if (line.fields.length > 1 || line.fields[0] !== "") lines.push({ number, fields: line.fields });
      number += line.lines;
      at = line.next;
    }
    rest = text.slice(at);
    if (rest.length > fileLimits.lineCharacters) throw tooLong(number);
    return lines;
  }

  return {
    write: (piece) => scan(rest + piece, false),
    end() {
      const lines = scan(rest, true);
      if (rest !== "") throw damaged(`a quote that opens at line ${number} is not closed`);
      return lines;
    },
  };
}

function tooLong(number: number) {
  return tooLarge(
    `line ${number} is longer than any line of a table`,
    "A quote in it may not be closed: save the file again as CSV.",
  );
}

interface LineEnd {
  readonly at: number;
  readonly next: number;
}

/** The next place of a sign from a place on, or the end of the text. Places asked for only grow. */
function nextPlace(text: string, sign: string): (from: number) => number {
  let at = -1;
  return (from) => {
    if (at >= from) return at;
    const found = text.indexOf(sign, from);
    at = found < 0 ? text.length : found;
    return at;
  };
}

/** Where the line ends that goes on at a place; null where its end is not there yet. */
function lineEnds(text: string, isLast: boolean): (from: number) => LineEnd | null {
  const feedFrom = nextPlace(text, "\n");
  const carriageFrom = nextPlace(text, "\r");
  return (from) => {
    const feed = feedFrom(from);
    const carriage = carriageFrom(from);
    const at = Math.min(feed, carriage);
    const mayGoOn = at === text.length || (at === carriage && at === text.length - 1);
    if (mayGoOn && !isLast) return null;
    return { at, next: Math.min(text.length, feed === carriage + 1 ? at + 2 : at + 1) };
  };
}

interface ScannedLine {
  readonly fields: readonly string[];
  readonly next: number;
  readonly lines: number;
}

function plainLine(text: string, from: number, end: LineEnd, delimiter: string): ScannedLine {
  return { fields: text.slice(from, end.at).split(delimiter), next: end.next, lines: 1 };
}

/** A line with quotes, field by field; null where its end is not there yet. */
function quotedLine(text: string, from: number, delimiter: string, isLast: boolean): ScannedLine | null {
  const fields: string[] = [];
  let at = from;
  let lines = 1;
  for (;;) {
    const quoted = text[at] === quote ? quotedText(text, at, isLast) : { value: "", end: at };
    if (quoted === null) return null;
    const end = fieldEnd(text, quoted.end, delimiter);
    fields.push(quoted.value + text.slice(quoted.end, end));
    lines += breaksIn(quoted.value);
    at = end + 1;
    if (text[end] === delimiter) continue;
    if (at >= text.length && text[end] !== "\n" && !isLast) return null;
    const next = text[end] === "\r" && text[at] === "\n" ? at + 1 : at;
    return { fields, next: Math.min(next, text.length), lines };
  }
}

function quotedText(text: string, from: number, isLast: boolean): { value: string; end: number } | null {
  const closing = closingQuote(text, from + 1);
  if (closing < 0 || (closing === text.length - 1 && !isLast)) return null;
  return { value: text.slice(from + 1, closing).replaceAll('""', quote), end: closing + 1 };
}

/** The next quote that is not doubled; -1 where there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf(quote, from);
  while (at >= 0 && text[at + 1] === quote) at = text.indexOf(quote, at + 2);
  return at;
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

function breaksIn(value: string): number {
  return (value.match(/\r\n|\n|\r/gu) ?? []).length;
}
