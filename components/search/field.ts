/** What ties the field, its label and the list of suggestions together, with and without scripts. */
export const fieldIds = { input: "find-unit", label: "find-unit-label", menu: "find-unit-list" } as const;
