import { serviceBandMonths } from "./service-bands";

/**
 * Who stays in a band of length of service within a month and who moves on to the next, for `stockStep`.
 *
 * Formula: of those who do not leave, one in as many as the band has months moves on. Units: shares a month.
 * @example hazards 0.02, 0.01, 0.01, 0.01 // of the first band 0.98 x 11/12 stay and 0.98 / 12 move on
 */
export function serviceMoves(hazards: readonly number[]): readonly (readonly number[])[] {
  return hazards.map((hazard, band) => {
    const months = serviceBandMonths[band];
    const on = months === undefined ? 0 : (1 - hazard) / months;
    return hazards.map((_, to) => (to === band ? 1 - hazard - on : to === band + 1 ? on : 0));
  });
}
