/** Keeps the position, and what it is set against, through a form: `?at=…` as hidden fields. */
export function CarriedFields({ query }: { readonly query: string }) {
  return [...new URLSearchParams(query)].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
