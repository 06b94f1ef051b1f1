import { createHash } from "node:crypto";
import { PlacesInput } from "@/server/contracts/search";
import { openContext } from "@/server/services/open-context";
import { getPlaces } from "@/server/services/search/get-places";

const notModified = 304;
/** Names change when a snapshot does. A page that is five minutes behind still finds its units. */
const keptForSeconds = 300;

/** The names of a position, under a tag that changes only with them. */
export async function unitNamesResponse(request: Request): Promise<Response> {
  const input = PlacesInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  const body = JSON.stringify(await getPlaces(await openContext(), input));
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = { etag, "cache-control": `private, max-age=${keptForSeconds}` };
  if (isHeld(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: notModified, headers });
  return new Response(body, { headers: { ...headers, "content-type": "application/json; charset=utf-8" } });
}

/** A server that compresses marks the tag as weak. */
function isHeld(asked: string | null, etag: string): boolean {
  return (asked ?? "").split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
