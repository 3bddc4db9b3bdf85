import type { StoryContext } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/index.ts';
import type { AgentKey, ChannelKey } from '../../src/mock/index.ts';
import { find, inAll, textOf, waitFor } from '../watch.ts';
import { stageWorld, type WorldStage, type WorldWish } from './world-stage.ts';

/** How a screen opens: in which world, with whom in front. */
export interface ScreenWish extends WorldWish {
  readonly opens?: { readonly contact: string; readonly channel: ChannelKey };
  /** The box the inbox gets, px; the whole page without. */
  readonly width?: number;
  readonly density?: 'compact';
}

/** What a play function finds in `loaded.staged`. */
export interface StagedScreen extends WorldStage {
  readonly conversationId: string | null;
}

/** Parts of a story that stand for a whole screen: the world is built before it renders. */
export function screen(wish: ScreenWish) {
  const loaders = [
    async ({ globals }: StoryContext): Promise<{ staged: StagedScreen }> => {
      const agent = wish.agent ?? (globals['agent'] as AgentKey);
      const laterMinutes = (wish.laterMinutes ?? 0) + Number(globals['later']);
      const stage = await stageWorld({ ...wish, agent, laterMinutes });
      const { opens } = wish;
      const conversation = opens ? await stage.world.stage.conversation(opens.contact, opens.channel) : null;
      return { staged: { ...stage, conversationId: conversation?.id ?? null } };
    },
  ];
  const render = (_args: unknown, { loaded, globals }: StoryContext): TemplateResult => {
    const { store, conversationId } = loaded['staged'] as StagedScreen;
    return html`<div class="screen" data-width=${wish.width ?? 'full'} data-density=${wish.density ?? 'comfortable'}>
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

/** Writes into the composer of the open conversation and presses Enter. */
export async function reply(inbox: HTMLElement, { keyboard, click }: Typing, text: string): Promise<void> {
  await click(await find(inbox, 'textarea'));
  await keyboard(`${text}{Enter}`);
}

interface Typing {
  click(element: Element): Promise<void>;
  keyboard(text: string): Promise<void>;
}

/** Marks of a message that WhatsApp has, and of one the customer's phone has. */
export const SENT = /^(Sent|Delivered|Read)$/;
export const DELIVERED = /^(Delivered|Read)$/;

/** Waits until the message with these words carries such a mark. */
export async function waitForDelivery(inbox: HTMLElement, words: string, mark: RegExp): Promise<void> {
  await waitFor(() => {
    const messages = inAll(inbox, 'wa-inbox-message').filter((one) => textOf(one).includes(words));
    return messages.some((message) => inAll(message, '[role=img]').some(({ ariaLabel }) => mark.test(ariaLabel ?? '')));
  }, `“${words}” with the mark ${mark}`);
}
