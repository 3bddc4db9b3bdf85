import type { StoryContext } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/index.ts';
import type { AgentKey, ChannelKey } from '../../src/mock/index.ts';
import { stageWorld, type WorldStage, type WorldWish } from './world-stage.ts';

/** How a screen opens: in which world, with whom in front. */
export interface ScreenWish extends WorldWish {
  readonly opens?: { readonly contact: string; readonly channel: ChannelKey };
  /** The box the inbox gets, px; the whole page without. */
  readonly width?: number;
}

interface Staged extends WorldStage {
  readonly conversationId: string | null;
}

/** Parts of a story that stand for a whole screen: the world is built before it renders. */
export function screen(wish: ScreenWish) {
  const loaders = [
    async ({ globals }: StoryContext): Promise<{ staged: Staged }> => {
      const agent = wish.agent ?? (globals['agent'] as AgentKey);
      const laterMinutes = (wish.laterMinutes ?? 0) + Number(globals['later']);
      const stage = await stageWorld({ ...wish, agent, laterMinutes });
      const { opens } = wish;
      const conversation = opens ? await stage.world.stage.conversation(opens.contact, opens.channel) : null;
      return { staged: { ...stage, conversationId: conversation?.id ?? null } };
    },
  ];
  const render = (_args: unknown, { loaded, globals }: StoryContext): TemplateResult => {
    const { store, conversationId } = loaded['staged'] as Staged;
    return html`<div class="screen" data-width=${wish.width ?? 'full'}>
      <wa-inbox .store=${store} .conversationId=${conversationId} locale=${String(globals['locale'])}></wa-inbox>
    </div>`;
  };
  return { loaders, render };
}

/** The inbox of a story, once its list has rows or says why it has none. */
export async function openInbox(canvas: HTMLElement): Promise<HTMLElement> {
  return waitFor(() => {
    const inbox = canvas.querySelector('wa-inbox');
    return inbox && inAll(inbox, '[role=option], wa-inbox-list-item, .empty, .blocked').length > 0 ? inbox : null;
  }, 'the inbox with its list');
}

/** Elements by selector, through every shadow root below. */
export function inAll(root: Element, selector: string): HTMLElement[] {
  const found: HTMLElement[] = [];
  const visit = (node: Element | ShadowRoot) => {
    for (const element of node.querySelectorAll<HTMLElement>('*')) {
      if (element.matches(selector)) found.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  if (root.shadowRoot) visit(root.shadowRoot);
  visit(root);
  return found;
}

/** The text a person sees below an element, shadow roots included. */
export function textOf(root: Element | ShadowRoot): string {
  let text = '';
  for (const node of root.childNodes) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof Element && !['STYLE', 'SCRIPT'].includes(node.tagName)) {
      text += ` ${node.shadowRoot ? textOf(node.shadowRoot) : ''}${textOf(node)} `;
    }
  }
  return text;
}

/** Waits for something to be there, frame by frame; gives up with a sentence after ten seconds. */
export async function waitFor<T>(look: () => T | null | undefined | false, what: string): Promise<T> {
  const limit = performance.now() + 10_000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > limit) throw new Error(`Waited for ${what} in vain`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Waits until the inbox says something. */
export async function waitForText(root: Element, text: string | RegExp): Promise<void> {
  const says = () => {
    const shown = textOf(root).replace(/\s+/g, ' ');
    return typeof text === 'string' ? shown.includes(text) : text.test(shown);
  };
  await waitFor(says, `the words “${text}”`);
}
