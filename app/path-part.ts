/** A part of an address as people write it, or null where it is encoded wrongly and so names nothing. */
export function pathPart(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return null;
  }
}
