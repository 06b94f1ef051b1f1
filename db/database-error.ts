/** Why the database could not be opened or used. The launcher and the health page know these and no others. */
export const databaseErrorCodes = [
  "building",
  "settings",
  "locked",
  "not-a-folder",
  "not-writable",
  "broken",
  "newer",
  "disk-full",
  "unreachable",
  "refused",
  "old-server",
] as const;
export type DatabaseErrorCode = (typeof databaseErrorCodes)[number];

/** Its message is one plain sentence for the person who runs the service: what is wrong and what to do. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";

  constructor(
    readonly code: DatabaseErrorCode,
    message: string,
    options?: { readonly cause?: unknown; readonly address?: string },
  ) {
    super(message, options);
    this.address = options?.address ?? null;
  }

  /** Where the process that holds the data folder answers, when it said so. */
  readonly address: string | null;
}
