import type { Link } from "@/server/contracts/assumptions";
import type { RegisterKey } from "@/server/engine/parameter-set";
import { unitPosition } from "@/server/engine/position/unit-position";
import type { Service } from "@/server/engine/vocabulary";
import { explainAddress } from "../explain/explain-address";
import { stepTitle } from "../explain/explain-steps";
import type { Position } from "../positions/load-position";

const services: readonly Service[] = ["prison", "probation"];

/** Numbers that the row was read for, in the first unit of each service with a workload: each opens to its working. */
export function assumptionExamples(position: Position, key: RegisterKey): readonly Link[] {
  return services.flatMap((service) => {
    const unit = position.units.find(
      (other) => other.unit.service === service && other.workload.percent.quantity.known,
    );
    const input = unit && position.inputs.get(unit.unit.code);
    if (!input) return [];
    const read: Link[] = [];
    unitPosition(input, position.parameters, ({ quantity, parameters }) => {
      if (parameters.includes(key)) {
        read.push({
          label: `${input.unit.name}: ${stepTitle(quantity)}`,
          href: explainAddress(position, input.unit.code, quantity),
        });
      }
    });
    return read;
  });
}
