import "server-only";
import { TRPCError } from "@trpc/server";
import { openContext } from "../services/open-context";
import { appRouter } from "./root";
import { createCallerFactory } from "./trpc";

const createCaller = createCallerFactory(appRouter);

/** The procedures, called from a page or a route handler in the same process. */
export const api = createCaller(openContext);

/** Whether an error says that what was asked for does not exist or cannot be asked for. */
export function isNotFound(error: unknown): boolean {
  return error instanceof TRPCError && (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST");
}
