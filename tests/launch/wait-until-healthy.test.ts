import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { waitUntilHealthy } from "@/server/launch/wait-until-healthy";

const never = new AbortController().signal;
let server: Server | undefined;

/** A service that gives these answers in turn, the last one for ever. */
async function answering(...answers: readonly (readonly [status: number, body: string])[]): Promise<string> {
  let asked = 0;
  const made = createServer((_request, response) => {
    const [status, body] = answers[Math.min(asked, answers.length - 1)]!;
    asked += 1;
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
}

afterEach(() => server?.close());

describe("waiting for the service", () => {
  it("ends when it is well, though it was not at first", async () => {
    const address = await answering([503, `{"reason":"Not yet."}`], [200, "{}"]);
    expect(await waitUntilHealthy(address, 5000, never)).toBeUndefined();
  });

  it("gives the service's own reason when the time is over", async () => {
    const address = await answering([503, `{"reason":"The disk is full."}`]);
    expect(await waitUntilHealthy(address, 300, never)).toBe("The disk is full.");
  });

  it("says that the service does not answer when nobody listens", async () => {
    expect(await waitUntilHealthy("http://127.0.0.1:1", 300, never)).toBe("it does not answer");
  });

  it("ends at once when the service is gone", async () => {
    expect(await waitUntilHealthy("http://127.0.0.1:1", 60_000, AbortSignal.abort())).toBe(
      "it does not answer",
    );
  });
});
