/** Nobody signs in yet, so only this machine is served. */
export const host = "127.0.0.1";
