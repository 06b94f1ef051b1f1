/** The model's words that components choose a drawing by. */
export { bands, type Band, type RiskLevel } from "../engine/vocabulary";
