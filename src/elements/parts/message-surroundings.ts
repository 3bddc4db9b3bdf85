import type { Source } from '../../store/source.ts';
import type { MediaView } from '../../store/views.ts';

/** What a message is given by whoever shows it, besides what it says. The same object as long as nothing about it changed. */
export interface MessageSurroundings {
  /** Makes a file loadable; absent where no file can be had. */
  readonly media?: (fileId: string) => Source<MediaView>;
  /** Where places open: an address with `{latitude}` and `{longitude}` in it; empty for nowhere. */
  readonly mapUrl: string;
  /** The agent may write to nobody: nothing offers it. */
  readonly readOnly?: boolean;
}

export const NO_SURROUNDINGS: MessageSurroundings = { mapUrl: '' };

/** What a person wants that is not about the message as such. */
export type MessageWish =
  | { readonly wish: 'open-media'; readonly messageId: string }
  /** All that is known of it; the keyboard goes back to `near`. */
  | { readonly wish: 'info'; readonly messageId: string; readonly near: HTMLElement }
  | { readonly wish: 'link'; readonly messageId: string }
  | { readonly wish: 'copy'; readonly text: string }
  | { readonly wish: 'write-to'; readonly name: string; readonly phone: string }
  | { readonly wish: 'react'; readonly messageId: string; readonly emoji: string | null }
  /** Any emoji, chosen in a picker that stands beside `near`; the keyboard goes back to it. */
  | { readonly wish: 'pick-reaction'; readonly messageId: string; readonly near: HTMLElement };

/** What the cards of a message ask of it. */
export interface CardActs {
  readonly copy: (text: string) => void;
  readonly writeTo: (name: string, phone: string) => void;
}
