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
  const places = await getPlaces(await openContext(), input);
  const etag = `"${createHash("sha256").update(JSON.stringify(places)).digest("base64url")}"`;
  const headers = { etag, "cache-control": `private, max-age=${keptForSeconds}` };
  return holds(request.headers.get("if-none-match"), etag)
    ? new Response(null, { status: notModified, headers })
    : Response.json(places, { headers });
}

/** What compresses on the way marks the tag as weak. */
function holds(tags: string | null, etag: string): boolean {
  return (tags ?? "").split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
