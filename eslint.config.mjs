import { defineConfig, globalIgnores } from "eslint/config";
import next from "eslint-config-next/core-web-vitals";
import tseslint from "typescript-eslint";
import { noCoefficients } from "./tests/architecture/lint/no-coefficients.mjs";

const ban = (selector, message) => ({ selector, message });

/** What makes a function impure or a digit differ between Node versions. */
const enginePurity = [
  ban('NewExpression[callee.name="Date"]', "The engine has no clock: dates are plain text."),
  ban("AwaitExpression, :function[async=true], ForOfStatement[await=true]", "The engine is synchronous."),
  ban(
    'BinaryExpression[operator="**"], AssignmentExpression[operator="**="]',
    "** differs between Node versions: use power().",
  ),
  ban("ExportAllDeclaration, TSEnumDeclaration", "No export *, no enum."),
  ban('ClassDeclaration[superClass.name!="Error"]', "Plain data and functions, no classes."),
];

export default defineConfig([
  globalIgnores([".next/", "node_modules/", ".plimsoll/", "coverage/", "next-env.d.ts", "db/migrations/"]),
  ...next,
  {
    // Plain links: every page reads without JavaScript, and a list must not fetch 250 pages ahead.
    rules: { "@next/next/no-html-link-for-pages": "off" },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      complexity: ["error", 12],
      eqeqeq: "error",
      "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
      "no-console": "error",
    },
  },
  {
    files: ["server/engine/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...[
          "process",
          "fetch",
          "console",
          "setTimeout",
          "setInterval",
          "crypto",
          "performance",
          "globalThis",
          "require",
        ],
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Random sources are passed in." },
        { object: "Math", property: "pow", message: "Math.pow differs between Node versions: use power()." },
        { object: "Date", property: "now", message: "The engine has no clock." },
      ],
      "no-restricted-syntax": ["error", ...enginePurity],
      "max-lines": ["error", { max: 200 }],
    },
  },
  {
    // What computes: numbers that decide a result are rows of the register.
    files: ["server/engine/**/*.ts", "server/services/**/*.ts", "server/embedded/modelled/**/*.ts"],
    plugins: { plimsoll: { rules: { "no-coefficients": noCoefficients } } },
    rules: { "plimsoll/no-coefficients": "error" },
  },
  {
    files: ["server/{cli,launch}/**/*.ts", "tests/{bench,fuzz,office,support}/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-syntax": [
        "error",
        ban(
          "MemberExpression[property.name=/^(only|skip|skipIf|runIf|todo|fails)$/][object.name=/^(describe|it|test)$/]",
          "No skipped tests.",
        ),
      ],
    },
  },
  {
    files: ["**/*.{cjs,mjs,js}"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { module: "writable" } },
  },
]);
