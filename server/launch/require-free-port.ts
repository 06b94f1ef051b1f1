import { createServer } from "node:net";
import { host } from "./host";
import { LaunchError } from "./launch-error";

/** @throws LaunchError when another program listens on the port, or this user may not */
export async function requireFreePort(port: number): Promise<void> {
  const code = await listeningFailure(port);
  if (code === undefined) return;
  const reason = code === "EADDRINUSE" ? "is in use by another program" : `cannot be used (${code})`;
  throw new LaunchError(
    `Port ${port} ${reason}: stop that program, or choose another port, for example ${example(port)}.`,
  );
}

function listeningFailure(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
}

const example = (port: number) => `PORT=${port === 3001 ? 3002 : 3001} npm start`;
