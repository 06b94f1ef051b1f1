/** What the engine takes of jstat, which brings no types of its own. */
declare module "jstat" {
  interface GammaLaw {
    /** Quantile of a gamma variable with this shape and scale. */
    inv(probability: number, shape: number, scale: number): number;
  }
  interface BetaLaw {
    inv(probability: number, alpha: number, beta: number): number;
  }
  interface NormalLaw {
    inv(probability: number, mean: number, standardDeviation: number): number;
  }
  const jStat: { readonly gamma: GammaLaw; readonly beta: BetaLaw; readonly normal: NormalLaw };
  export default jStat;
}
