/** What can go wrong in a use case. Each code is mapped once to tRPC and HTTP. */
export const appErrorCodes = ["NOT_FOUND", "INVALID_INPUT", "CONFLICT", "UNAVAILABLE"] as const;
export type AppErrorCode = (typeof appErrorCodes)[number];

/** Its message is one plain sentence for the reader: what is wrong and what to do. The cause goes to the log. */
export class AppError extends Error {
  override readonly name = "AppError";

  constructor(
    readonly code: AppErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}
