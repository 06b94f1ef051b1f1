import type { Database, DatabaseKind } from "@/db/client";
import { database } from "@/db/connection";
import { DatabaseError } from "@/db/database-error";
import { localContext } from "../context";
import { AppError } from "../errors";
import { listBaselines } from "../positions/list-baselines";

export type Health =
  | {
      readonly status: "ok";
      readonly database: {
        readonly kind: DatabaseKind;
        readonly state: "ready";
        readonly snapshots: readonly string[];
      };
    }
  | { readonly status: "failing"; readonly reason: string };

const behind =
  "The database lacks tables that this version of Plimsoll needs: stop the service and run npm start, which adds them.";

/** Whether pages can be answered, and in one sentence why not. */
export async function getHealth(open: () => Promise<Database> = database): Promise<Health> {
  try {
    const opened = await open();
    const { kind } = opened;
    const health = await opened.health();
    if (health.state === "failed") return failing(health.message);
    if (health.state === "behind") return failing(behind);
    const snapshots = (await listBaselines(localContext(opened))).map(({ name }) => name);
    return { status: "ok", database: { kind, state: health.state, snapshots } };
  } catch (error) {
    if (error instanceof DatabaseError || error instanceof AppError) return failing(error.message);
    throw error;
  }
}

const failing = (reason: string): Health => ({ status: "failing", reason });
