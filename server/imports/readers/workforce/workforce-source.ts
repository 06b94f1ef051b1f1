/** Key of the source register. */
export const workforceSource = "noms-workforce-2016";
