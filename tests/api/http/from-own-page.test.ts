import { describe, expect, it } from "vitest";
import { isFromOwnPage } from "@/server/api/http/from-own-page";

const asked = (headers: Record<string, string>) =>
  isFromOwnPage(new Request("http://127.0.0.1:3000/scenarios/import", { method: "POST", headers }));

describe("a request that changes something", () => {
  it.each([
    ["127.0.0.1:3000", "http://127.0.0.1:3000"],
    ["localhost:3000", "http://localhost:3000"],
    ["[::1]:3000", "http://[::1]:3000"],
    ["localhost", "http://localhost"],
  ])("is taken from a page of this service: %s", (host, origin) => {
    expect(asked({ host, origin, "sec-fetch-site": "same-origin" })).toBe(true);
    expect(asked({ host, origin })).toBe(true);
  });

  it("is taken from a program that says nothing of where it comes from", () => {
    expect(asked({ host: "127.0.0.1:3000" })).toBe(true);
  });

  it.each(["http://example.org", "http://127.0.0.1:3001", "https://127.0.0.1:3000", "null"])(
    "is refused from another origin: %s",
    (origin) => {
      expect(asked({ host: "127.0.0.1:3000", origin })).toBe(false);
    },
  );

  it.each(["cross-site", "same-site", "none"])("is refused where the browser says %s", (site) => {
    const own = { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" };
    expect(asked({ ...own, "sec-fetch-site": site })).toBe(false);
  });

  it.each(["plans.example.org:3000", "127.0.0.1.example.org", "localhost.example.org:3000", ""])(
    "is refused under another name, though that leads to this machine: %s",
    (host) => {
      expect(asked({ host, origin: `http://${host}`, "sec-fetch-site": "same-origin" })).toBe(false);
    },
  );
});
