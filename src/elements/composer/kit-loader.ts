import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { InboxStore } from '../../store/inbox-store.ts';
import type { DraftView } from '../../store/views.ts';
import type { Announcer } from '../internal/announcer.ts';
import type { ComposerDesk } from './composer-desk.ts';

/** The composer as its kit sees it. */
export interface KitHost extends ReactiveControllerHost, HTMLElement, ComposerDesk {
  /** Asks for a template, as the lock does. */
  askTemplate(): void;
  setMode(mode: DraftView['mode']): void;
  /** Tells the page what becomes of a message that was sent from here. */
  follow(messageId: string, conversationId: string): void;
}

export interface KitPorts {
  readonly store: () => InboxStore | undefined;
  readonly announcer: () => Announcer | undefined;
}

/** What a composer can do besides taking words: files, emoji, voice, forms, plans. It loads after the field. */
export interface ComposerKit {
  /**
   * What stands above the field.
   * @param locked there is no field and no foot: what would stand behind it comes here
   */
  above(locked: boolean): TemplateResult;
  /** What stands behind the field: what can be taken back, and the buttons beside the hints. */
  tools(): TemplateResult;
  /** Whether files wait to go with the next reply. */
  readonly hasFiles: boolean;
  /** Why nothing can go now; `null` when it can. */
  readonly obstacle: string | null;
  /** Sends the files that wait and the words with them; resolves with the messages' ids once they are on their way, with none when they stay. */
  sendFiles(text: string, quotedMessageId: string | null): Promise<readonly string[]>;
  /** A message went out and can be taken back for a moment. */
  sent(messageId: string): void;
  /** Another conversation is shown. */
  forget(): void;
}

export type MakeKit = (host: KitHost, ports: KitPorts) => ComposerKit;

let loader: (() => Promise<MakeKit>) | undefined;

/** Says where the kit comes from; without one the composer takes words only. */
export function installKitLoader(load: () => Promise<MakeKit>): void {
  loader = load;
}

/** Brings the kit; `undefined` where this page has none. A failed load is tried again at the next call. */
export async function loadKit(): Promise<MakeKit | undefined> {
  return loader?.();
}
