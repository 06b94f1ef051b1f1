import { LaunchError } from "./launch-error";

const oldestMajor = 20;
const oldestMinor = 19;

/** @throws LaunchError when this Node is too old to run the program */
export function requireNode(version: string = process.versions.node): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new LaunchError(
    `Plimsoll needs Node ${oldestMajor}.${oldestMinor} or newer and this is Node ${version}: ` +
      "install a newer Node and start again.",
  );
}
