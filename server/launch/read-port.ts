import { LaunchError } from "./launch-error";

const usualPort = 3000;
const highestPort = 65_535;

/** The port from `PORT`; 3000 when it is not set. @throws LaunchError */
export function readPort(text: string | undefined): number {
  const port = text?.trim() ?? "";
  if (port === "") return usualPort;
  if (/^[0-9]{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= highestPort) return Number(port);
  throw new LaunchError(
    `PORT is "${port}", which is not a port: give a whole number from 1 to ${highestPort}, ` +
      "for example PORT=3001 npm start.",
  );
}
