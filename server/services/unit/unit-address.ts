import type { FrameState } from "../frame/frame-state";

/** Address of a unit's page, with the position it shows and the one it is set against. */
export function unitAddress(code: string, { at, against }: FrameState): string {
  const query = new URLSearchParams(against ? { at, against } : { at });
  return `/units/${encodeURIComponent(code)}?${query.toString()}`;
}
