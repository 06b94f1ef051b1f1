import type { ExampleView } from "@/server/contracts/scenarios-list";
import { RowsTable } from "../ui/rows-table";
import { ChoosePlan } from "./choose-plan";
import { PlanCells } from "./plan-cells";
import { PostButton } from "./post-button";

const heads = ["Compare", "Example", "Starts from", "Looks ahead", "Measures", "Released", "More"];

/** Plans that are shipped: they can be looked at, and copied to be changed. */
export function ExamplesTable({ examples }: { readonly examples: readonly ExampleView[] }) {
  return (
    <div className="scroll" role="region" aria-label="Examples" tabIndex={0}>
      <RowsTable kind="plans examples" caption="Examples" heads={heads}>
        {examples.map((example) => (
          <Row key={example.plan} example={example} />
        ))}
      </RowsTable>
    </div>
  );
}

function Row({ example }: { readonly example: ExampleView }) {
  const { plan, title, href } = example;
  return (
    <tr role="row">
      <td role="cell" className="tick">
        <ChoosePlan plan={plan} title={title} />
      </td>
      <PlanCells plan={example}>
        <small>{example.replays}</small>
        <details>
          <summary>
            What is published, what is assumed<span className="govuk-visually-hidden"> in {title}</span>
          </summary>
          <p>{example.about}</p>
        </details>
      </PlanCells>
      <td role="cell" data-label="More">
        <ul className="more">
          <li>
            <a href={href}>
              Open<span className="govuk-visually-hidden"> {title}</span>
            </a>
          </li>
          <li>
            <PostButton action={`${href}/copy`} label="Copy to change it" of={title} />
          </li>
        </ul>
      </td>
    </tr>
  );
}
