import { escapeMarkup } from "@/server/contracts/escape-markup";

/** `▲ 2.6 worse`: the arrow for the eye, a word, the unit and the date for those who hear it. */
export function changeMarkup(change: string, words: string): string {
  const [, arrow, number, verdict] = /^([▲▼]) (\S+) (better|worse)$/.exec(change) ?? [];
  if (!arrow || !number || !verdict) return change === "" ? "" : `<small>${escapeMarkup(change)}</small>`;
  const direction = arrow === "▲" ? "up" : "down";
  const heard = `<i>${direction}</i> ${escapeMarkup(number)}<i>${escapeMarkup(words)}</i> ${verdict}`;
  return `<small class="${verdict}"><b aria-hidden="true">${arrow}</b>${heard}</small>`;
}
