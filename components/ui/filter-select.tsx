import type { Option } from "@/server/contracts/filters";

interface FilterSelectProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  /** What stands where nothing is chosen. */
  readonly all?: string;
}

/** One filter of a form: all, or one of its options. */
export function FilterSelect({ name, label, options, all = "All" }: FilterSelectProps) {
  return (
    <label className="field">
      {label}
      <select name={name} defaultValue={options.find((option) => option.selected)?.value ?? ""}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
