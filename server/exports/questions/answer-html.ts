import { escapeMarkup } from "@/server/contracts/escape-markup";
import type { Sentence } from "@/server/contracts/page";
import type { AnswerDocument, AnswerTable } from "@/server/contracts/question";

const style = [
  "body{font:16px/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;max-width:960px;margin:24px auto;padding:0 16px}",
  "h1{font-size:26px;line-height:1.25}h2{font-size:19px;margin-top:32px}",
  ".marking{text-align:center;font-weight:700}.lead{font-size:19px}",
  ".warning{border:2px solid #0b0c0c;padding:8px 12px}",
  "table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:700;padding:8px 0}",
  "th,td{border-bottom:1px solid #b1b4b6;padding:6px 12px 6px 0;text-align:left;vertical-align:top}",
  "td{text-align:right}.scroll{overflow-x:auto}dt{font-weight:700}dd{margin:0 0 8px}",
  "@media print{thead{display:table-header-group}tr{break-inside:avoid}}",
].join("");

/** An answer as one page that needs nothing else: it opens wherever a browser is. */
export function answerHtml(answer: AnswerDocument): string {
  const { title, headline, modelled, asked, tables, caveats, sources, method, suppression, foot } = answer;
  const marking = answer.marking === "" ? "" : `<p class="marking">${escapeMarkup(answer.marking)}</p>`;
  return [
    `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<title>${escapeMarkup(title)}</title><style>${style}</style></head><body>${marking}<main>`,
    `<h1>${escapeMarkup(title)}</h1>`,
    modelled
      ? `<p class="warning"><strong>${escapeMarkup(modelled.heading)}.</strong> ${escapeMarkup(modelled.words)}</p>`
      : "",
    `<p class="lead">${headline.map(sentence).join(" ")}</p>`,
    section("What was asked", pairs(asked.map(({ label, value }) => [label, value]))),
    ...tables.map(table),
    section("Before you use it", list(caveats)),
    section("Suppression and rounding", paragraph(suppression)),
    section("Method", paragraph(method)),
    section("Sources", list(sources)),
    section(
      "Reference",
      pairs([
        ["Reference", foot.reference],
        ["How to cite", foot.citation],
        ["Data and model", foot.lines.join(" ")],
      ]),
    ),
    `</main>${marking}</body></html>\n`,
  ].join("\n");
}

function section(title: string, body: string): string {
  return `<section><h2>${escapeMarkup(title)}</h2>${body}</section>`;
}

const paragraph = (text: string) => `<p>${escapeMarkup(text)}</p>`;
const list = (texts: readonly string[]) =>
  `<ul>${texts.map((text) => `<li>${escapeMarkup(text)}</li>`).join("")}</ul>`;

function pairs(all: readonly (readonly [string, string])[]): string {
  return `<dl>${all.map(([term, text]) => `<dt>${escapeMarkup(term)}</dt><dd>${escapeMarkup(text)}</dd>`).join("")}</dl>`;
}

function sentence(parts: Sentence): string {
  return parts
    .map((part) =>
      typeof part === "string" ? escapeMarkup(part) : `<strong>${escapeMarkup(part.strong)}</strong>`,
    )
    .join("");
}

function table({ name, head, rows }: AnswerTable): string {
  const heads = head.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join("");
  const body = rows
    .map((row) => {
      const [first = "", ...rest] = row.map(escapeMarkup);
      return `<tr><th scope="row">${first}</th>${rest.map((text) => `<td>${text}</td>`).join("")}</tr>`;
    })
    .join("");
  return `<div class="scroll" role="region" aria-label="${escapeMarkup(name)}" tabindex="0"><table><caption>${escapeMarkup(name)}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}
