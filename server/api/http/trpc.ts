import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { openContext } from "@/server/services/open-context";
import { appRouter } from "../root";

export function trpcResponse(request: Request): Promise<Response> {
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: openContext,
    allowBatching: false,
  });
}
