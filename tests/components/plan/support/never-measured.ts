/** The width of a place is never known in these tests, so no chart is drawn: the words around it are looked at. */
export class NeverMeasured {
  observe() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}
