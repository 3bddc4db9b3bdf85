/** Lets work of one name be done one after the other within this process; work of different names goes side by side. */
export class Turns {
  readonly #last = new Map<string, Promise<void>>();

  async take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(name);
    let leave = () => {};
    const mine = new Promise<void>((resolve) => {
      leave = resolve;
    });
    this.#last.set(name, mine);
    try {
      await before;
      return await work();
    } finally {
      leave();
      if (this.#last.get(name) === mine) this.#last.delete(name);
    }
  }
}
