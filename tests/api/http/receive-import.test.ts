import { Readable } from "node:stream";
import { expect, it, vi } from "vitest";

/** Looks at the first piece of what is sent and wants no more, as where the disk is full. */
vi.mock("@/server/api/caller", () => ({
  api: {
    imports: {
      receive: async ({ sent }: { readonly sent: Readable }) => {
        for await (const piece of sent) if (piece) break;
        return { problem: "too-large" };
      },
    },
  },
}));
const { receiveImportForm } = await import("@/server/api/http/receive-import");

const pieces = 30;
const boundary = "XX";

async function* form(isWhole: boolean) {
  const head =
    'Content-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n';
  yield await Promise.resolve(Buffer.from(`--${boundary}\r\n${head}`));
  for (let piece = 0; piece < pieces; piece += 1) yield Buffer.alloc(100_000, "A");
  if (isWhole) yield Buffer.from(`\r\n--${boundary}--\r\n`);
}

const send = (isWhole: boolean) =>
  receiveImportForm(
    new Request("http://localhost:3000/data/imports/upload", {
      method: "POST",
      headers: {
        "content-type": `multipart/form-data; boundary=${boundary}`,
        host: "localhost:3000",
      },
      body: Readable.toWeb(Readable.from(form(isWhole))),
      duplex: "half",
    } as RequestInit),
  );

it("answers the sender of a file that is refused while it is still being sent", async () => {
  const response = await send(true);
  expect([response.status, response.headers.get("location")]).toEqual([
    303,
    "/data/imports?problem=too-large#file",
  ]);
});

it("answers the sender of a form that is cut off", async () => {
  expect((await send(false)).headers.get("location")).toMatch(/^\/data\/imports\?problem=/);
});
