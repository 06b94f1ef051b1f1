import { issue, type ImportIssue } from "../../issue";
import type { Sheet } from "../../sheet";
import type { SourceFile } from "../../source-file";
import { csvDialect, type CsvDialect } from "./csv-dialect";
import { csvEncoding, type CsvEncoding } from "./csv-encoding";
import { csvRows } from "./csv-rows";
import { csvText } from "./csv-text";

const lookedAtCharacters = 32_768;

/** Opens a text file as a table of one sheet. @throws FileRefused */
export async function openCsv(
  source: SourceFile,
): Promise<{ readonly sheets: readonly Sheet[]; readonly issues: readonly ImportIssue[] }> {
  const encoding = await csvEncoding(source);
  const dialect = csvDialect(await startOf(source, encoding));
  return {
    sheets: [{ name: "", rows: () => csvRows(source, encoding, dialect) }],
    issues: told(encoding, dialect),
  };
}

async function startOf(source: SourceFile, encoding: CsvEncoding): Promise<string> {
  let text = "";
  for await (const piece of csvText(source, encoding)) {
    text += piece;
    if (text.length >= lookedAtCharacters) break;
  }
  return text.slice(0, lookedAtCharacters);
}

function told(encoding: CsvEncoding, { decimalSign }: CsvDialect): ImportIssue[] {
  const issues: ImportIssue[] = [];
  if (encoding === "windows-1252")
    issues.push(
      issue(
        "notice",
        "file-encoding",
        "The text is not UTF-8 and was read as Windows-1252. If accents look wrong, save the file as CSV UTF-8.",
      ),
    );
  if (decimalSign === ",")
    issues.push(
      issue(
        "notice",
        "file-decimal-comma",
        "Commas in figures were read as decimal signs: 12,5 is twelve and a half.",
      ),
    );
  return issues;
}
