const dateLength = "2026-03-30".length;

/** Whether a text is a day of the calendar, as `2026-03-30`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, dateLength) === text;
}
