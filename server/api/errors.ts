import { TRPCError } from "@trpc/server";
import { AppError, type AppErrorCode } from "../services/errors";
import { log } from "./log";

type TrpcCode = TRPCError["code"];

const codes = {
  NOT_FOUND: "NOT_FOUND",
  INVALID_INPUT: "BAD_REQUEST",
  CONFLICT: "CONFLICT",
  UNAVAILABLE: "SERVICE_UNAVAILABLE",
} as const satisfies Record<AppErrorCode, TrpcCode>;

/** The error that leaves the service: plain words for what is known, one fixed sentence for what is not. */
export function toTrpcError(error: TRPCError, path: string): TRPCError {
  const { cause } = error;
  if (cause instanceof AppError) return new TRPCError({ code: codes[cause.code], message: cause.message });
  if (error.code !== "INTERNAL_SERVER_ERROR") return error;
  const correlation = crypto.randomUUID();
  log.error({ correlation, path, error: cause ?? error }, "unexpected error");
  return new TRPCError({
    code: "INTERNAL_SERVER_ERROR",
    message: `Sorry, there is a problem with the service. Quote ${correlation} if you report it.`,
  });
}
