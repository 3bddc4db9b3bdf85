import type { BlockName, BlockRequest, BlockResult } from './block.ts';
import type { ContenderModule, ConversationContender } from './contender.ts';
import { deepElements, topOf } from './deep-page.ts';
import { keyPaints } from './key-paints.ts';
import type { PageWatch } from './page-watch.ts';
import { nextStatus, type Sample, sampleRows, samples } from './samples.ts';

/** Prepares a measurement and answers how to make it, or why it cannot be made. */
type Block = (
  module: ContenderModule,
  request: BlockRequest,
  watch: PageWatch,
) => Promise<(() => Promise<BlockResult>) | string>;

const SCROLL_PX = 20_000;
const SCROLL_STEP_PX = 250;
const SLOW_FRAME_MS = 50;
/** One change a millisecond, every fourth a new message: five for each step asked for, so a thousand in a full run. */
const BURST_STEPS = 5;
const PREPENDED = 50;
/** Where somebody reads who is about to want older messages, px from the upper end. */
const READING_PX = 120;
/** Statuses change on this many of the newest messages. */
const FLIPPED = 20;

function holder(): HTMLElement {
  const found = document.querySelector<HTMLElement>('#holder');
  if (found === null) throw new Error('the page has no holder');
  return found;
}

const elementCount = () => [...deepElements(holder())].length;

/** Whether a message stands where it can be read. */
function isInSight({ token }: Sample): boolean {
  const top = topOf(holder(), token);
  return top !== undefined && top > -100 && top < holder().clientHeight;
}

/** Lets other tasks and the page's own drawing have a turn. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

async function mounted(
  module: ContenderModule,
  { count, limitMs }: BlockRequest,
  watch: PageWatch,
  mayHaveOlder = false,
): Promise<{
  readonly contender: ConversationContender;
  readonly messages: readonly Sample[];
  readonly newest: Sample;
}> {
  const contender = module.conversation();
  const messages = samples(0, count, count);
  const newest = messages.at(-1);
  if (newest === undefined) throw new Error('a conversation needs messages');
  await contender.mount(holder());
  contender.take(messages, mayHaveOlder);
  await watch.atRest(limitMs, () => true);
  return { contender, messages, newest };
}

async function opened(module: ContenderModule, request: BlockRequest, watch: PageWatch, mayHaveOlder = false) {
  const view = await mounted(module, request, watch, mayHaveOlder);
  view.contender.open();
  await watch.atRest(request.limitMs, () => isInSight(view.newest));
  return view;
}

export const blocks: Readonly<Record<BlockName, Block>> = {
  async open(module, request, watch) {
    const { contender, newest } = await mounted(module, request, watch);
    const before = elementCount();
    return async () => {
      const begin = performance.now();
      contender.open();
      const end = await watch.atRest(request.limitMs, () => isInSight(newest));
      return { ms: end - begin, elements: elementCount() - before };
    };
  },

  async list(module, { count, limitMs }, watch) {
    if (typeof module.list === 'string') return module.list;
    const contender = module.list();
    const rows = sampleRows(count);
    await contender.mount(holder());
    contender.take(rows);
    await watch.atRest(limitMs, () => true);
    const before = elementCount();
    return async () => {
      const begin = performance.now();
      contender.open();
      const end = await watch.atRest(limitMs, () => topOf(holder(), rows[0]?.name ?? '') !== undefined);
      return { ms: end - begin, elements: elementCount() - before };
    };
  },

  async arrivals(module, request, watch) {
    const { contender } = await opened(module, request, watch);
    const arriving = samples(request.count, request.steps, request.count);
    return async () => {
      const begin = performance.now();
      for (const message of arriving) {
        contender.append(message);
        await nextTask();
      }
      const end = await watch.atRest(request.limitMs, () => arriving.slice(-1).every(isInSight));
      return { ms: end - begin };
    };
  },

  async flips(module, request, watch) {
    const { contender, messages } = await opened(module, request, watch);
    const places = messages.flatMap(({ status }, place) => (status === null ? [] : [place])).slice(-FLIPPED);
    const statuses = new Map(places.map((place) => [place, messages[place]?.status ?? null]));
    return async () => {
      const begin = performance.now();
      for (let step = 0; step < request.steps; step += 1) {
        const place = places[step % places.length] ?? 0;
        const status = nextStatus(statuses.get(place) ?? null);
        statuses.set(place, status);
        contender.flip(place, status);
        await nextTask();
      }
      const end = await watch.atRest(request.limitMs, () => true);
      return { ms: end - begin };
    };
  },

  async prepend(module, request, watch) {
    const { contender, messages } = await opened(module, request, watch, true);
    contender.scroller().scrollTop = READING_PX;
    await watch.atRest(request.limitMs, () => true);
    const older = samples(-PREPENDED, PREPENDED, request.count);
    return async () => {
      const edge = contender.scroller().getBoundingClientRect().top;
      let anchor: Sample | undefined;
      let top = 0;
      let begin = 0;
      contender.prepend(older, () => {
        anchor = messages.find(({ token }) => (topOf(holder(), token) ?? -1) >= edge);
        top = topOf(holder(), anchor?.token ?? '') ?? 0;
        begin = performance.now();
      });
      const end = await watch.atRest(request.limitMs, () => begin > 0);
      const after = anchor && topOf(holder(), anchor.token);
      if (after === undefined) throw new Error('what was read is gone');
      return { ms: end - begin, shift: Math.abs(after - top) };
    };
  },

  async scroll(module, request, watch) {
    const { contender } = await opened(module, request, watch);
    const scroller = contender.scroller();
    return async () => {
      let slow = 0;
      let longest = 0;
      let scrolled = 0;
      let before = await nextFrame();
      while (scrolled < SCROLL_PX && scroller.scrollTop > 0) {
        scroller.scrollTop -= SCROLL_STEP_PX;
        scrolled += SCROLL_STEP_PX;
        const frame = await nextFrame();
        if (frame - before > SLOW_FRAME_MS) slow += 1;
        longest = Math.max(longest, frame - before);
        before = frame;
      }
      return { slow, longest, scrolled };
    };
  },

  async burst(module, request, watch) {
    const { contender, messages } = await opened(module, request, watch);
    const burst = request.steps * BURST_STEPS;
    const arriving = samples(request.count, burst, request.count);
    const places = messages.flatMap(({ status }, place) => (status === null ? [] : [place])).slice(-FLIPPED);
    const statuses = new Map(places.map((place) => [place, messages[place]?.status ?? null]));
    const change = (step: number) => {
      const message = arriving[step];
      if (step % 4 === 0 && message !== undefined) return contender.append(message);
      const place = places[step % places.length] ?? 0;
      const status = nextStatus(statuses.get(place) ?? null);
      statuses.set(place, status);
      contender.flip(place, status);
    };
    return async () => {
      const begin = performance.now();
      let done = 0;
      let slow = 0;
      let longest = 0;
      let before = await nextFrame();
      while (done < burst) {
        const passed = performance.now() - begin;
        if (passed > request.limitMs) throw new Error(`the changes do not get through in ${request.limitMs / 1000} s`);
        const due = Math.min(burst, Math.floor(passed));
        for (; done < due; done += 1) {
          change(done);
          // Each change reaches the page by itself, as from a stream.
          if (done % 8 === 0) await nextTask();
        }
        const frame = await nextFrame();
        if (frame - before > SLOW_FRAME_MS) slow += 1;
        longest = Math.max(longest, frame - before);
        before = frame;
      }
      await watch.atRest(request.limitMs, () => true);
      return { slow, longest };
    };
  },

  async keys(module, request, watch) {
    const { contender } = await opened(module, request, watch);
    const field = document.querySelector<HTMLElement>('#keys');
    if (field === null) throw new Error('the page has no field to write in');
    field.focus();
    return async () => {
      const idle = await keyPaints(field, request.steps);
      let arrived = 0;
      const traffic = setInterval(() => {
        const [message] = samples(request.count + arrived, 1, request.count);
        arrived += 1;
        if (message !== undefined) contender.append(message);
      }, 50);
      const busy = await keyPaints(field, request.steps);
      clearInterval(traffic);
      await watch.atRest(request.limitMs, () => true);
      return { idle, busy };
    };
  },
};
