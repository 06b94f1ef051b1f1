import type { SheetView } from "@/server/contracts/summary";

/** What stands on a summary, without what is offered beside it. */
export type SheetContent = Omit<SheetView, "frame" | "marking" | "ways"> & Pick<SheetView["ways"], "files">;
