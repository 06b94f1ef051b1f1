import type { MapChoice } from "@/server/contracts/caseload-map";

/** The week, month or tier that a map shows. */
export function MapChoiceSelect({ choice: { label, usual, groups } }: { readonly choice: MapChoice }) {
  const chosen = groups.flatMap(({ options }) => options).find(({ selected }) => selected);
  return (
    <label className="field">
      {label}
      <select name="when" defaultValue={chosen?.value ?? ""}>
        <option value="">{usual}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
