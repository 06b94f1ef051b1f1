/**
 * Work that waits a month later.
 *
 * Formula: B' = max(0, B + work - capacity); B / capacity is the delay in months. Units: any, the same for all three.
 * Source: fluid model of a queue with Little's law.
 * @example fluidBacklog(0, 120, 100) // 20; six months of it wait 1.2 months
 */
export function fluidBacklog(backlog: number, work: number, capacity: number): number {
  return Math.max(0, backlog + work - capacity);
}
