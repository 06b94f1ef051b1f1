import type { ServicePositionView } from "@/server/contracts/overview";
import { serviceLabels } from "@/server/contracts/labels";
import { services } from "@/server/engine/vocabulary";
import { serviceCodes } from "../positions/service-codes";
import { unitsAddress } from "../units/units-address";
import { overCell } from "./over-cell";
import type { OverviewSource } from "./overview-source";
import { shortfallCell } from "./shortfall-cell";
import { staffCell } from "./staff-cell";
import { unitsState } from "./units-state";
import { workloadCell } from "./workload-cell";

/** Three services by four measures. */
export function serviceRows(source: OverviewSource): readonly ServicePositionView[] {
  const { position, aggregates, against } = source;
  const units = unitsState(source);
  return services.flatMap((service) => {
    const code = serviceCodes[service];
    const now = aggregates.get(code);
    if (!now) return [];
    const before = against?.aggregates.get(code) ?? null;
    return [
      {
        service,
        label: serviceLabels[service],
        unitsHref: unitsAddress(units, { service }),
        staff: staffCell(position, now, before),
        shortfall: shortfallCell(position, now, before),
        workload: workloadCell(source, now, before),
        over: overCell(position, now, before),
      },
    ];
  });
}
