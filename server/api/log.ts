import pino from "pino";

/** Structured log on standard error. Errors are written whole here and nowhere else. */
export const log = pino(
  { name: "plimsoll", serializers: { error: pino.stdSerializers.err } },
  pino.destination(2),
);
