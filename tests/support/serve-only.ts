import { LaunchError } from "@/server/launch/launch-error";
import { serve } from "@/server/launch/serve";

/** The last part of `npm start` alone, for tests of how it ends: PORT and PLIMSOLL_DATA are taken as they are. */
try {
  await serve(Number(process.env.PORT), {}, (sentence) => process.stdout.write(`${sentence}\n`));
  process.exit(0);
} catch (error) {
  process.stderr.write(`${error instanceof LaunchError ? error.message : String(error)}\n`);
  process.exit(1);
}
