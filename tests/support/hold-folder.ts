/** A program of its own: locks the folder that it is given, says so, and holds it until it is told to end. */
import { lockFolder } from "@/db/folder-lock";

const [folder = "", end] = process.argv.slice(2);
try {
  lockFolder(folder);
  process.stdout.write("locked\n");
  if (end !== "at-once") setInterval(() => undefined, 1000);
} catch (error) {
  process.stdout.write(`refused: ${(error as { code: string }).code}\n`);
}
