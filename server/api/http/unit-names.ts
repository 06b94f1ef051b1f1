import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { PlacesInput } from "@/server/contracts/search";
import { openContext } from "@/server/services/open-context";
import { getPlaces } from "@/server/services/search/get-places";

const notModified = 304;
/** Names change when a snapshot does. A page that is five minutes behind still finds its units. */
const keptForSeconds = 300;

/** The names of a position, under a tag that changes only with them; compressed here, as Next leaves that to handlers. */
export async function unitNamesResponse(request: Request): Promise<Response> {
  const input = PlacesInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  const body = JSON.stringify(await getPlaces(await openContext(), input));
  const etag = `W/"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = {
    etag,
    "cache-control": `private, max-age=${keptForSeconds}`,
    "content-type": "application/json; charset=utf-8",
    vary: "accept-encoding",
  };
  if (holds(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: notModified, headers });
  if (!/\bgzip\b/.test(request.headers.get("accept-encoding") ?? "")) return new Response(body, { headers });
  return new Response(gzipSync(body), { headers: { ...headers, "content-encoding": "gzip" } });
}

function holds(tags: string | null, etag: string): boolean {
  return (tags ?? "").split(",").some((tag) => tag.trim() === etag);
}
