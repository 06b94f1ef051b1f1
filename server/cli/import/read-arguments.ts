export interface ImportArguments {
  readonly files: readonly string[];
  readonly isDryRun: boolean;
  readonly isJson: boolean;
}

export const usage = "Give one or more files. Use: npm run import -- FILE… [--dry-run] [--json]";

/** The files and switches of a command line; null where it cannot be understood. */
export function readArguments(args: readonly string[]): ImportArguments | null {
  const switches = args.filter((arg) => arg.startsWith("--"));
  const files = args.filter((arg) => !arg.startsWith("--"));
  if (files.length === 0 || switches.some((each) => !["--dry-run", "--json"].includes(each))) return null;
  return { files, isDryRun: switches.includes("--dry-run"), isJson: switches.includes("--json") };
}
