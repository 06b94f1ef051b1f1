/** The model's words that components choose a drawing by. */
export { bands, type Band } from "../engine/vocabulary";
