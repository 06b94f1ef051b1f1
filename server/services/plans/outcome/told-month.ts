import { monthWords } from "../../overview/month-words";
import type { Outcome } from "./outcome";

/** The month that single figures are told at: `December 2023`. */
export function toldMonth({ dates, month }: Pick<Outcome, "dates" | "month">): string {
  return monthWords(dates[month] ?? "");
}
