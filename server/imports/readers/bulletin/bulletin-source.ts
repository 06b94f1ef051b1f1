/** Key of the source register. */
export const bulletinSource = "population-bulletin";
