/** How far the failure of a first act brings that of a second one with it, strongest first. */
export const dependencyLevels = ["complete", "high", "moderate", "low", "zero"] as const;
export type DependencyLevel = (typeof dependencyLevels)[number];

/** K of the levels between the ends; THERP prints 1, 6 and 19. */
export type DependencyFactors = Readonly<Record<"high" | "moderate" | "low", number>>;

/**
 * Dependency factor K of a level of dependency: 0 for complete, Infinity for zero, a coefficient for those between.
 *
 * Source: Swain and Guttmann, THERP, NUREG/CR-1278 (1983), chapter 10.
 * @example dependencyFactor("moderate", { high: 1, moderate: 6, low: 19 }) // 6
 */
export function dependencyFactor(level: DependencyLevel, factors: DependencyFactors): number {
  if (level === "complete") return 0;
  return level === "zero" ? Number.POSITIVE_INFINITY : factors[level];
}
