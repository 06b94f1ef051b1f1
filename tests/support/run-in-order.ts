import { spawnSync } from "node:child_process";

/** Runs the npm scripts that are named as arguments, one after the other, and stops at the first that fails. */
const names = process.argv.slice(2);

for (const name of names) {
  const started = performance.now();
  const { status } = runScript(name);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`\n${name} failed after ${seconds} s.`);
    process.exit(status ?? 1);
  }
  console.log(`${name} passed in ${seconds} s.`);
}

function runScript(name: string) {
  const npm = process.env.npm_execpath;
  const [program, before] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  return spawnSync(program, [...before, "run", "--silent", name], { stdio: "inherit" });
}
