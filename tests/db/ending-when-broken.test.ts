import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Database } from "@/db/client";
import { endingWhenBroken } from "@/db/ending-when-broken";
import { inScope, rowsOf } from "@/db/transaction";
import { freshDatabase } from "../support/database";

const scope = { actor: "local", units: "all" } as const;

function watched(database: Database) {
  const sentences: string[] = [];
  return { sentences, database: endingWhenBroken(database, (sentence) => sentences.push(sentence)) };
}

describe("a database that ends its process when it is broken", () => {
  it("goes on after a wrong statement: that is not its fault", async () => {
    const { database, sentences } = watched(await freshDatabase("pglite"));
    await expect(inScope(database, scope, (tx) => rowsOf(tx, sql`select nothing`))).rejects.toThrow();
    expect(await database.health()).toEqual({ state: "ready" });
    expect(sentences).toEqual([]);
    await database.close();
  });

  it("asks for the end, in one sentence, when a statement fails without an SQLSTATE", async () => {
    const { database, sentences } = watched(await freshDatabase("pglite"));
    await database.close();
    await expect(inScope(database, scope, (tx) => rowsOf(tx, sql`select 1`))).rejects.toThrow();
    expect(sentences[0]).toMatch(/^The embedded database in memory cannot be read or has stopped working\./);
  });

  it("asks for the end when it is found broken by being asked how it is", async () => {
    const { database, sentences } = watched(await freshDatabase("pglite"));
    await database.close();
    expect(await database.health()).toMatchObject({ state: "failed", code: "broken" });
    expect(sentences).toHaveLength(1);
  });

  it("lets a database server come back by itself", async () => {
    const { database, sentences } = watched(await freshDatabase("postgres"));
    await database.close();
    expect(await database.health()).toMatchObject({ state: "failed" });
    expect(sentences).toEqual([]);
  });
});
