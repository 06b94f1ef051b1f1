import { LoadAxis } from "../ui/bar-axes";

/** Head of a column of workloads, with the scale over its bars. */
export function LoadHead({ text }: { readonly text: string }) {
  return (
    <th role="columnheader" scope="col">
      <span className="vb">
        {text}
        <LoadAxis />
      </span>
    </th>
  );
}
