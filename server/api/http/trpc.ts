import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { openContext } from "@/server/services/open-context";
import { appRouter } from "../root";
import { isFromOwnPage } from "./from-own-page";

const forbidden = 403;

/** The procedures for pages in the browser. What changes something is taken from pages of this service only. */
export function trpcResponse(request: Request): Promise<Response> {
  if (request.method !== "GET" && !isFromOwnPage(request)) {
    return Promise.resolve(new Response(null, { status: forbidden }));
  }
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: openContext,
    allowBatching: false,
    // What a form holds is too long for an address.
    allowMethodOverride: true,
  });
}
