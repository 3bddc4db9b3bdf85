declare global {
  /** Given by the runner: presses a key as a person would. */
  function pressKey(): Promise<void>;
}

/** How long, at p95, keys wait for the frame that shows them, ms. The keys are real ones, pressed by the runner 20 times a second. */
export async function keyPaints(field: HTMLElement, count: number): Promise<number> {
  const times: number[] = [];
  const note = ({ timeStamp }: KeyboardEvent) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // The first task after the frame's callbacks: it is painted then.
      port1.onmessage = () => {
        times.push(performance.now() - timeStamp);
        port1.close();
      };
      port2.postMessage(null);
    });
  field.addEventListener('keydown', note);
  for (let key = 0; key < count; key += 1) {
    await pressKey();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  while (times.length < count) await new Promise(requestAnimationFrame);
  field.removeEventListener('keydown', note);
  times.sort((a, b) => a - b);
  return times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
}
