import { resolve } from "node:path";

export interface DatabaseSettings {
  /** Address of a PostgreSQL server; without one the embedded database is used. */
  readonly url: string | undefined;
  /** Absolute folder of the embedded database. */
  readonly folder: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** `DATABASE_URL` chooses PostgreSQL; otherwise `PLIMSOLL_DATA`, or `.plimsoll/data` in the project, is opened. */
export function databaseSettings(env: Environment = process.env): DatabaseSettings {
  const url = env.DATABASE_URL?.trim();
  const folder = env.PLIMSOLL_DATA?.trim();
  return {
    url: url === "" ? undefined : url,
    folder: resolve(
      /* turbopackIgnore: true */ process.cwd(),
      folder === undefined || folder === "" ? ".plimsoll/data" : folder,
    ),
  };
}
