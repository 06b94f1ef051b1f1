interface CarriedFieldsProps {
  readonly carried: Readonly<Record<string, string>>;
}

/** What a form sends along as it is; what is empty is left out. */
export function CarriedFields({ carried }: CarriedFieldsProps) {
  return Object.entries(carried)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
