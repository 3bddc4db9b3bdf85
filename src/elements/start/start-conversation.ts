import type { StartedConversation } from '../../store/views.ts';
import type { InboxComposerElement } from '../composer/inbox-composer.ts';
import { loadTool } from '../conversation/tool-loader.ts';
import { loadPanes } from '../inbox/panes-loader.ts';
import { emit } from '../internal/emit.ts';
import type { InboxStartElement } from './inbox-start.ts';
import type { StartWish } from './start-wish.ts';

interface StartHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  openConversation(conversationId: string): Promise<void>;
}

/**
 * Begins a conversation and brings it to the front, a new one with the templates in front; asks for what is missing first.
 * @returns its id; `null` when the form was closed, or is open already
 */
export async function startConversation(host: StartHost, wish: StartWish): Promise<string | null> {
  await loadPanes();
  await loadTool('start');
  const started = await ask(host, wish);
  if (started === null) return null;
  const { conversationId, wasThere } = started;
  // A page that goes its own ways opens it itself.
  if (!emit(host, 'wa-inbox-open', { conversationId })) return conversationId;
  await host.openConversation(conversationId);
  const composer = host.renderRoot.querySelector<InboxComposerElement>('wa-inbox-composer');
  await composer?.updateComplete;
  if (wasThere) composer?.focusComposer();
  else composer?.askTemplate();
  return conversationId;
}

async function ask({ renderRoot }: StartHost, wish: StartWish): Promise<StartedConversation | null> {
  if (renderRoot.querySelector('wa-inbox-start') !== null) return null;
  const { channelId = '', phone = '', name = '', confirm = false } = wish;
  const form: InboxStartElement = document.createElement('wa-inbox-start');
  Object.assign(form, { channelId, phone, name, atOnce: !confirm });
  return new Promise((resolve) => {
    let started: StartedConversation | null = null;
    form.addEventListener('wa-inbox-start-done', ({ detail }) => {
      started = detail;
    });
    form.addEventListener('close', () => {
      form.remove();
      resolve(started);
    });
    // Inside what has the inbox's own language and direction.
    (renderRoot.querySelector('.frame') ?? renderRoot).append(form);
  });
}
