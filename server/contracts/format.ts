import type { Quantity } from "../engine/quantity";
import { markOf } from "./unknown-words";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September"];
const monthNames = [...months, "October", "November", "December"];

/** `2026-03-31` as `31 March 2026`. */
export function longDate(date: string): string {
  const [year, month, day] = date.split("-");
  return `${Number(day)} ${monthNames[Number(month) - 1] ?? ""} ${year ?? ""}`;
}

/** `2026-11-22T14:02:31.000Z` as `22 November 2026, 14:02 UTC`. */
export function longTime(at: string): string {
  const [date = "", time = ""] = at.split("T");
  return `${longDate(date)}, ${time.slice(0, "14:02".length)} UTC`;
}

/** `2026-03-31` as `31 Mar`. */
export function shortDate(date: string): string {
  const [, month, day] = date.split("-");
  return `${Number(day)} ${(monthNames[Number(month) - 1] ?? "").slice(0, 3)}`;
}

/** `2026-03-31` as `31 Mar 2026`. */
export function dayDate(date: string): string {
  return `${shortDate(date)} ${date.split("-")[0] ?? ""}`;
}

/** `2026-03-31` as `Mar 2026`. */
export function monthDate(date: string): string {
  const [year, month] = date.split("-");
  return `${(monthNames[Number(month) - 1] ?? "").slice(0, 3)} ${year ?? ""}`;
}

const formatters = new Map<number, Intl.NumberFormat>();

/** Making a formatter costs far more than using one, and a page prints thousands of numbers. */
function formatter(places: number): Intl.NumberFormat {
  const made =
    formatters.get(places) ??
    new Intl.NumberFormat("en-GB", { minimumFractionDigits: places, maximumFractionDigits: places });
  formatters.set(places, made);
  return made;
}

/** Most numbers of a page are whole and below it: written as they are, at a fraction of the formatter's time. */
const firstWithComma = 1000;

/** A number with thousands commas, rounded once, here. Minus is a true minus sign; never minus zero. */
export function decimal(value: number, places = 0): string {
  const rounded = round(value, places);
  const size = Math.abs(rounded);
  const text = places === 0 && size < firstWithComma ? String(size) : formatter(places).format(size);
  return rounded < 0 ? `\u2212${text}` : text;
}

/** A number to one place, whole where it is whole. */
export function figure(value: number): string {
  return decimal(value, Number.isInteger(value) ? 0 : 1);
}

const kilobyte = 1000;
const megabyte = 1_000_000;

/** The size of a file in words. */
export function fileSize(bytes: number): string {
  if (bytes < kilobyte) return plural(bytes, "byte");
  return bytes < megabyte ? `${decimal(bytes / kilobyte)} kB` : `${decimal(bytes / megabyte, 1)} MB`;
}

export function percent(value: number, places = 0): string {
  return `${decimal(value, places)}%`;
}

/** A known quantity through `format`, or the mark for why it is unknown: `[x]`, `[c]` or `[z]`. */
export function quantityText(quantity: Quantity, format: (value: number) => string): string {
  return quantity.known ? format(quantity.value) : markOf(quantity.reason);
}

/** `1 officer`, `2 officers`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${decimal(count)} ${count === 1 ? one : many}`;
}

/** With a full stop at its end; nothing stays nothing. */
export function sentence(text: string): string {
  return text === "" || text.endsWith(".") ? text : `${text}.`;
}

/** Half away from zero at the given places, with the tie decided on the decimal digits that people see. */
function round(value: number, places: number): number {
  const precise = Math.abs(value).toPrecision(15);
  const rounded =
    places === 0 ? Math.round(Number(precise)) : Number(`${Math.round(shifted(precise, places))}e-${places}`);
  return value < 0 ? -rounded : rounded;
}

/** A number in digits times a power of ten, exactly; very small and very large ones are written with one already. */
function shifted(digits: string, places: number): number {
  const [mantissa = "", exponent = "0"] = digits.split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
