import { AppError } from "../errors";

const foreignKey = "23503";
const duplicate = "23505";
/** Classes of errors that come from what a row holds: data exceptions and broken constraints. */
const aboutRows = /^(22|23)/;

/** What the database's refusal of a batch means to the person who brought it; other errors pass as they are. */
export function refusedBatch(title: string, error: unknown): unknown {
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (error instanceof AppError || typeof code !== "string" || !aboutRows.test(code)) return error;
  return new AppError("INVALID_INPUT", `"${title}" was not stored, and nothing of it: ${reasonOf(code)}`, {
    cause: error,
  });
}

function reasonOf(code: string): string {
  if (code === foreignKey)
    return "it names a unit or a source that is not known. Add it to the file, or correct the code.";
  if (code === duplicate) return "it says the same thing twice. Remove the repeated line.";
  return "a value in it is not one of the allowed ones. Correct it and try again.";
}
