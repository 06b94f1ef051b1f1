/** Its message is one plain sentence for the person who typed `npm start`: what is wrong and what to do. */
export class LaunchError extends Error {
  override readonly name = "LaunchError";
}
