/** Stands where filters leave nothing to show. */
export function NoUnitsMatch({ clearHref }: { readonly clearHref: string }) {
  return (
    <section className="list">
      <h2>No units match</h2>
      <p>
        No unit passes all of these filters. <a href={clearHref}>Clear filters</a>
      </p>
    </section>
  );
}
