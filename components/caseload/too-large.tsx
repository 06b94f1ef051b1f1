import type { TooLarge as Large } from "@/server/contracts/caseload";

/** In place of a table of more cells than a page can bear: its regions, one by one. */
export function TooLarge({ tooLarge: { words, parts } }: { readonly tooLarge: Large }) {
  return (
    <section className="list">
      <h2>Too many cells for one page</h2>
      <p>{words}</p>
      <ul>
        {parts.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
