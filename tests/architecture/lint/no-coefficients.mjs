import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";

/** Every number in the code that computes which is part of the form of a calculation, with why, by file and name. */
const structuralNumbers = JSON.parse(
  readFileSync(new URL("./structural-numbers.json", import.meta.url), "utf8"),
);

/** Signs, counting, halves and doubles, percent. */
const small = new Set([0, 1, 2, 100]);

const advice =
  "is a number outside the register. A coefficient, a cut or an assumption is a row of server/parameters/; a number of the form of a calculation is a constant at the top of its file that tests/architecture/lint/structural-numbers.json names with its reason.";

/** The constant at the top of the file that a literal is the value of, or part of; null inside a function. */
function constantAround(node) {
  for (let at = node; at; at = at.parent) {
    if (/Function/.test(at.type)) return null;
    if (at.type === "VariableDeclarator") {
      const outer = at.parent.parent;
      const atTop = outer.type === "Program" || outer.type === "ExportNamedDeclaration";
      return atTop && at.parent.kind === "const" && at.id.type === "Identifier" ? at : null;
    }
  }
  return null;
}

/** Whether a constant is nothing but its literal: then it is a number with a name, however small. */
function isBare(node, constant) {
  let at = node;
  while (at !== constant.init && at.parent.type === "UnaryExpression") at = at.parent;
  const within = constant.init.type.startsWith("TS") ? constant.init.expression : constant.init;
  return at === within;
}

function isType(node) {
  return node.parent.type === "TSLiteralType" || node.parent.parent?.type === "TSLiteralType";
}

/** Numbers that decide a result stand in the register, where they have a source, bounds and a review date. */
export const noCoefficients = {
  meta: { type: "problem", schema: [], messages: { outside: `{{text}} ${advice}` } },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join("/");
    const listed = structuralNumbers[file] ?? {};
    const report = (node) =>
      context.report({ node, messageId: "outside", data: { text: context.sourceCode.getText(node) } });
    return {
      Literal(node) {
        if ((typeof node.value !== "number" && typeof node.value !== "bigint") || isType(node)) return;
        const constant = constantAround(node);
        if (constant && Object.hasOwn(listed, constant.id.name)) return;
        if (!small.has(Number(node.value)) || (constant && isBare(node, constant))) report(node);
      },
      "CallExpression[callee.name=/^(Number|BigInt|parseFloat|parseInt)$/] > Literal.arguments"(node) {
        if (typeof node.value === "string") report(node);
      },
    };
  },
};
