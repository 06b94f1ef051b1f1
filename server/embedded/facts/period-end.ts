import type { PlainDate } from "@/server/engine/facts";

const monthsInYear = 12;
const century = 2;

/**
 * Last day of a period in any form that the published series use.
 * @throws when the form is not known.
 * @example periodEnd("2024/25") // "2025-03-31": a financial year
 * @example periodEnd("2023-07/2024-06") // "2024-06-30"
 */
export function periodEnd(period: string): PlainDate {
  const last = period.replace(/^(calendar |year to )/, "").replace(/ approx$/, "");
  const range = /^\d{4}-\d{2}(?:-\d{2})?\/(\d{4}-\d{2}(?:-\d{2})?)$/.exec(last);
  return dateEnd(range?.[1] ?? last, period);
}

function dateEnd(text: string, period: string): PlainDate {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  if (/^\d{4}$/.test(text)) return `${text}-12-31`;
  const [, year = "", part = ""] = /^(\d{4})[-/](\d{2})$/.exec(text) ?? [];
  if (year === "") throw new Error(`"${period}" is a period in a form that is not known.`);
  const isMonth = text.includes("-") && Number(part) >= 1 && Number(part) <= monthsInYear;
  return isMonth ? monthEnd(year, part) : `${year.slice(0, century)}${part}-03-31`;
}

function monthEnd(year: string, month: string): PlainDate {
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${days}`;
}
