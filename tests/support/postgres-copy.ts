import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

/** The address of a new database on the test server that has what its template has. */
export async function postgresCopy(template: string): Promise<string> {
  const url = inject("postgresUrl");
  const name = `test_${randomBytes(6).toString("hex")}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`create database ${name} template ${template}`);
  } finally {
    await client.end();
  }
  return new URL(`/${name}`, url).href;
}
