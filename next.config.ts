import type { NextConfig } from "next";

/** Nothing from anywhere else. The framework writes its data into the page as inline scripts. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const securityHeaders = [
  // The development server evaluates code; what people use does not.
  ...(process.env.NODE_ENV === "production"
    ? [{ key: "Content-Security-Policy", value: contentPolicy }]
    : []),
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

const config: NextConfig = {
  agentRules: false,
  poweredByHeader: false,
  typedRoutes: false,
  serverExternalPackages: [
    "@electric-sql/pglite",
    "@resvg/resvg-js",
    "@sparticuz/chromium",
    "pg",
    "pino",
    "playwright-core",
    "pptxgenjs",
  ],
  // Types are checked by npm run verify: starting the service must not wait for the tests' types.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  sassOptions: { loadPaths: [".", "node_modules"], quietDeps: true },
  headers: () => Promise.resolve([{ source: "/:path*", headers: securityHeaders }]),
};

export default config;
