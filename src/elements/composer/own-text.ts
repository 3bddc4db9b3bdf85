/** Most of one's own values remembered while their echo is awaited. */
const MOST = 200;

/**
 * Tells a draft's echo from another tab's words. What is typed here goes to the store and comes back later: taking it back would undo what
 * was typed since.
 */
export class OwnText {
  #awaited: string[] = [];

  /** Notes what was just given to the store. */
  gave(text: string): void {
    this.#awaited.push(text);
    if (this.#awaited.length > MOST) this.#awaited.shift();
  }

  /** Whether a text that came from the store was written elsewhere. */
  isForeign(text: string): boolean {
    const echo = this.#awaited.indexOf(text);
    if (echo === -1) return true;
    this.#awaited.splice(0, echo);
    return false;
  }

  forget(): void {
    this.#awaited = [];
  }
}
