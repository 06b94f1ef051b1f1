import { DrizzleQueryError } from "drizzle-orm";
import { expect, it } from "vitest";
import { DatabaseError } from "@/db/database-error";
import { embeddedFailure, serverFailure } from "@/db/failures";

const sqlError = (code: string) => Object.assign(new Error("the statement failed"), { code });
const wrapped = (cause: Error) =>
  new DrizzleQueryError("insert into t values ($1)", ["a secret value"], cause);

it("passes an error of SQL on without the statement and its values, from either database", () => {
  const error = sqlError("23505");
  expect(embeddedFailure(wrapped(error), "here")).toBe(error);
  expect(serverFailure(wrapped(error), "here")).toBe(error);
});

it("passes on what is a DatabaseError already", () => {
  const error = new DatabaseError("locked", "In use.");
  expect(embeddedFailure(error, "here")).toBe(error);
  expect(serverFailure(wrapped(error), "here")).toBe(error);
});

it("takes any error of the embedded database without SQLSTATE for a breakdown, and keeps it for the log", () => {
  const abort = new Error("RuntimeError: unreachable");
  expect(embeddedFailure(wrapped(abort), "here")).toMatchObject({ code: "broken", cause: abort });
  expect(embeddedFailure(sqlError("EIO"), "here")).toMatchObject({ code: "broken" });
});

it("knows a full disk on either side", () => {
  const place = "localhost:5432/plans";
  expect(embeddedFailure(sqlError("53100"), "/srv/data")).toMatchObject({
    code: "disk-full",
    message: "The disk that holds /srv/data is full: free some space and start again.",
  });
  expect(serverFailure(sqlError("53100"), place)).toMatchObject({
    code: "disk-full",
    message: "The disk of the database at localhost:5432/plans is full: free some space on it.",
  });
});

it("knows a server that is gone by the system's codes, PostgreSQL's states and the driver's words", () => {
  const gone = [
    ...[
      "ECONNREFUSED",
      "ECONNRESET",
      "ENOTFOUND",
      "EAI_AGAIN",
      "ETIMEDOUT",
      "EHOSTUNREACH",
      "57P01",
      "08006",
    ].map(sqlError),
    new Error("Connection terminated unexpectedly"),
    new Error("timeout exceeded when trying to connect"),
  ];
  for (const error of gone) expect(serverFailure(error, "here")).toMatchObject({ code: "unreachable" });
  const other = new TypeError("a mistake in the program");
  expect(serverFailure(other, "here")).toBe(other);
});
