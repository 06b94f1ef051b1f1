import { methodHref } from "@/server/contracts/methods";
import { methodIds, type MethodId } from "@/server/engine/vocabulary";

const pages: Readonly<Record<string, string>> = {
  "README.md": "/methods",
  "../parameters.md": "/assumptions",
  "../accessibility.md": "/accessibility",
  "methods/README.md": "/methods",
};
const methods: ReadonlySet<string> = new Set(methodIds);

/**
 * The address of the page that a document links to as a file, so that links work where the file is read too.
 * @throws RangeError for a file that is no page
 */
export function pageHref(file: string, query: string): string {
  const [path = "", place] = file.split("#");
  const after = query + (place ? `#${place}` : "");
  if (path === "") return `#${place ?? ""}`;
  const name = path.replace(/\.md$/, "");
  if (methods.has(name)) return methodHref(name as MethodId) + after;
  const page = pages[path];
  if (page === undefined)
    throw new RangeError(`${file} is no page: link to a document of docs/ that is one.`);
  return page + after;
}
