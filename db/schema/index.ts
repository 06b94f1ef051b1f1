export * from "./audit";
export * from "./batches";
export * from "./facts";
export * from "./reference";
export * from "./scenarios";
export * from "./runs";
export * from "./packs";
export * from "./imports";
