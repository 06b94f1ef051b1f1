import { NextResponse, type NextRequest } from "next/server";
import { leadsSomewhere } from "@/server/api/leads-somewhere";

/** Addresses that name a unit, a number, a plan or a run. */
export const config = {
  matcher: [
    "/units/:code",
    "/units/:code/move-cases",
    "/explain/:path*",
    "/methods/:id",
    "/assumptions/:key",
    "/summaries/charts/:name",
    "/summaries/present/:name",
    "/summaries/questions/:template",
    "/summaries/packs/:pack",
    "/summaries/packs/jobs/:job",
    "/summaries/region/:code",
    "/summaries/plan/:plan",
    "/data/imports/:batch(\\d+)",
    "/data/imports/jobs/:job",
    "/data/reports/:report",
    "/scenarios/:plan",
    "/scenarios/:plan/:page*",
  ],
};
const reading = ["GET", "HEAD"];

/**
 * Sends an address that names nothing to the page that says so, before a page begins: one that finds out
 * while it is being written answers 404 with a body that only scripts fill.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  // What is posted is answered by its own handler, which says what could not be done.
  if (!reading.includes(request.method)) return NextResponse.next();
  if (await leadsSomewhere(request.nextUrl)) return NextResponse.next();
  return NextResponse.rewrite(new URL("/nowhere", request.url));
}
