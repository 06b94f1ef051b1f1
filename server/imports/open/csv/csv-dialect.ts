export interface CsvDialect {
  readonly delimiter: string;
  /** A first line that only names the delimiter. */
  readonly hasDelimiterLine: boolean;
  readonly decimalSign: "." | ",";
}

const delimiters = [",", ";", "\t", "|"] as const;
const lookedAt = 60;
const named = /^\s*"?sep=(.)"?\s*(?:\r|\n|$)/iu;
const withDecimalComma = /^\s*[+-]?(?:\d+,(?:\d{1,2}|\d{4,})|\d{1,3}(?:\.\d{3})+,\d+)\s*$/u;
const withDecimalPoint = /^\s*[+-]?(?:\d+\.(?:\d{1,2}|\d{4,})|\d{1,3}(?:,\d{3})+(?:\.\d+)?)\s*$/u;

/** What parts the fields of a file and how it writes decimals, told by its first lines. */
export function csvDialect(start: string): CsvDialect {
  const said = named.exec(start)?.[1];
  const lines = linesOf(start);
  const delimiter = said ?? likeliest(lines);
  return {
    delimiter,
    hasDelimiterLine: said !== undefined,
    decimalSign: delimiter !== "," && hasDecimalCommas(lines, delimiter) ? "," : ".",
  };
}

/** Lines with what is in quotes left out; the last may be cut off and is not looked at. */
function linesOf(start: string): string[] {
  const lines = start
    .replace(/"(?:[^"]|"")*"/gu, '""')
    .split(/\r\n|\n|\r/u)
    .filter((line) => line.trim() !== "");
  return lines.slice(0, lines.length > 1 ? Math.min(lookedAt, lines.length - 1) : 1);
}

/** The sign that most lines have equally often; of two such, the one they have oftener. */
function likeliest(lines: readonly string[]): string {
  const scored = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const often = new Map<number, number>();
    for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1);
    const [times, agreeing] = [...often].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
    return { delimiter, agreeing, times };
  });
  const [best] = scored.sort((a, b) => b.agreeing - a.agreeing || b.times - a.times);
  return best?.delimiter ?? ",";
}

function hasDecimalCommas(lines: readonly string[], delimiter: string): boolean {
  const fields = lines.flatMap((line) => line.split(delimiter));
  return (
    fields.some((field) => withDecimalComma.test(field)) &&
    !fields.some((field) => withDecimalPoint.test(field))
  );
}
