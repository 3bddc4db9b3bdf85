import { type ConversationKey, InboxError, type Place } from '../domain/index.ts';
import { escapePart } from './escape-part.ts';

/** Where a page of messages begins: the messages before or after a place, the place itself left out. */
export interface MessagePage {
  readonly direction: 'before' | 'after';
  readonly place: Place;
}

/** Clients hand tokens back as they got them; only servers of this build read them. */
export function encodeMessagePage({ direction, place }: MessagePage): string {
  return `m1_${direction}_${place.at}_${place.seq}`;
}

/** @throws InboxError `invalid`, path `page` */
export function decodeMessagePage(token: string): MessagePage {
  const [, direction, at, seq] = /^m1_(before|after)_(\S{1,32})_(\S{1,32})$/.exec(token) ?? [];
  const page: MessagePage = {
    direction: direction === 'before' ? 'before' : 'after',
    place: { at: Number(at), seq: Number(seq) },
  };
  return same(encodeMessagePage(page), token, page.place.at) && Number.isSafeInteger(page.place.seq) ? page : refuse();
}

/** The conversations after this key, in list order. */
export function encodeConversationPage({ at, id }: ConversationKey): string {
  return `c1_${at}_${escapePart('page', id)}`;
}

/** @throws InboxError `invalid`, path `page` */
export function decodeConversationPage(token: string): ConversationKey {
  const [, at, id = ''] = /^c1_([^_\s]{1,32})_(\S{1,512})$/.exec(token) ?? [];
  const key = { at: Number(at), id: wholeId(id) };
  return same(encodeConversationPage(key), token, key.at) ? key : refuse();
}

/** A token is good only if it is the one we would write: that leaves no second spelling and no half-read number. */
function same(written: string, token: string, at: number): boolean {
  return written === token && Number.isFinite(at);
}

function wholeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return refuse();
  }
}

function refuse(): never {
  throw new InboxError('invalid', 'Reading the page token failed: it is not one of ours; start at the first page.', {
    path: 'page',
  });
}
