import '../../../src/define/wa-inbox-timeline.ts';
import { html } from 'lit';
import type { InboxTimelineElement } from '../../../src/elements/conversation/inbox-timeline.ts';
import type { InboxMessageElement } from '../../../src/elements/parts/inbox-message.ts';
import type { MessageView } from '../../../src/store/views.ts';
import { MINUTE, message, NOW } from '../fake-views.ts';
import { inside, mount, settled } from '../mount.ts';

export const WORDS =
  'Where is the parcel that should have come on Thursday before noon, as the carrier promised twice? ';

/** Messages of mixed height and sender, two minutes apart, the last one now; `from` numbers them. */
export function messages(count: number, from = 0): readonly MessageView[] {
  return Array.from({ length: count }, (_, index) => numbered(from + index));
}

export function numbered(number: number, over: Partial<MessageView> = {}): MessageView {
  const out = number % 3 === 0;
  return message({
    id: `m${number}`,
    at: NOW - (20_000 - number) * 2 * MINUTE,
    content: { kind: 'text', text: `${number} ${WORDS.repeat(number % 5)}` },
    ...(out ? { direction: 'outbound', delivery: 'read', author: { id: 'agent-1', name: 'Marta' } } : {}),
    ...over,
  });
}

export const sheet = new CSSStyleSheet();
sheet.replaceSync('wa-inbox-timeline { block-size: 600px; }');

export async function show(list: readonly MessageView[]): Promise<InboxTimelineElement> {
  const element = await mount<InboxTimelineElement>(
    html`<wa-inbox-timeline .messages=${list} .contactName=${'Giulia Rossi'} .viewerId=${'agent-1'} .now=${NOW}></wa-inbox-timeline>`,
  );
  await calm();
  return element;
}

/** Until scrolling and measuring have come to rest. */
export async function calm(): Promise<void> {
  for (let round = 0; round < 4; round += 1) await settled();
}

/** The page draws between tasks when it likes, not after each. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export function rows(element: Element): InboxMessageElement[] {
  return [...(element.shadowRoot?.querySelectorAll<InboxMessageElement>('.row') ?? [])];
}

export function row(element: Element, id: string): InboxMessageElement {
  const found = rows(element).find((one) => one.message?.id === id);
  if (found === undefined) throw new Error(`no row for ${id}`);
  return found;
}

export function fromEnd(element: Element): number {
  const { scrollHeight, scrollTop, clientHeight } = inside(element, '.scroller');
  return scrollHeight - scrollTop - clientHeight;
}

export async function scrollTo(element: Element, top: number): Promise<void> {
  inside(element, '.scroller').scrollTop = top;
  await calm();
}

/** The topmost row that is wholly in sight, and where its words stand. */
export function anchor(element: Element): { readonly id: string; readonly bottom: number } {
  const top = inside(element, '.scroller').getBoundingClientRect().top;
  const first = rows(element).find((one) => one.getBoundingClientRect().top >= top + 60);
  if (first?.message === undefined) throw new Error('nothing in sight');
  return { id: first.message.id, bottom: first.getBoundingClientRect().bottom };
}

/** Notes the places of the rows that are put into the page, from now on. */
export function drawnPlaces(element: Element): () => readonly number[] {
  const places: number[] = [];
  const note = (records: readonly MutationRecord[]) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof HTMLElement)
          for (const one of [node, ...node.querySelectorAll<HTMLElement>('.row')])
            if (one.matches('.row')) places.push(Number(one.dataset['index']));
  };
  if (element.shadowRoot === null) throw new Error('not drawn');
  const observer = new MutationObserver(note);
  observer.observe(element.shadowRoot, { childList: true, subtree: true });
  return () => {
    note(observer.takeRecords());
    observer.disconnect();
    return places;
  };
}
