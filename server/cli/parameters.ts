import { writeFileSync } from "node:fs";
import { parametersDocument } from "./parameters/parameters-document";

const path = "docs/parameters.md";

/** `npm run docs:parameters`: writes the register out as a document. */
writeFileSync(path, parametersDocument());
console.log(`${path} is written from the register.`);
