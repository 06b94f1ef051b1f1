const ownNames = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * Whether a request that changes something comes from a page of this service: browsers say of each where it comes from.
 * A name that only resolves to this machine is not ours, so that another site cannot stand in for it.
 */
export function isFromOwnPage({ headers }: Request): boolean {
  const host = headers.get("host") ?? "";
  if (!ownNames.has(host.replace(/:\d+$/, ""))) return false;
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  return origin === null || origin === `http://${host}`;
}
