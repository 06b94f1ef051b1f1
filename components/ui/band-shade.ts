import type { Band } from "@/server/contracts/words";

/** Class of the dots on a band's fill: light on the two dark ones. */
export function bandShade(band: Band): "light" | "dark" {
  return band === "severe" || band === "extreme" ? "light" : "dark";
}
