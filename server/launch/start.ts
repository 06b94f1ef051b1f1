import { DatabaseError } from "@/db/database-error";
import { AppError } from "@/server/services/errors";
import { LaunchError } from "./launch-error";
import { requireNode } from "./require-node";

try {
  requireNode();
  const { launch } = await import("./launch");
  await launch(process.env, (sentence) => console.log(sentence));
  process.exit(0);
} catch (error) {
  const isPlain = [LaunchError, DatabaseError, AppError].some((kind) => error instanceof kind);
  console.error(isPlain ? (error as Error).message : error);
  process.exit(1);
}
