import type { MessageView, TimelineView } from '../../src/store/index.ts';
import { agent, colleague, HOUR, MINUTE, message, NOW } from '../../test/elements/fake-views.ts';

/** A timeline with nothing in it but what is said. */
export function timeline(over: Partial<TimelineView>): TimelineView {
  return {
    load: { state: 'ready', stale: false },
    messages: [],
    older: 'end',
    newer: 'end',
    unreadFromId: null,
    ...over,
  };
}

const text = (words: string) => ({ kind: 'text', text: words }) as const;

/** Two days between a customer, two agents and their notes; oldest first. */
export function aDay(): readonly MessageView[] {
  const entries: readonly Partial<MessageView>[] = [
    { at: NOW - 26 * HOUR, content: text('Hello, I ordered the green lamp. Order 20455.') },
    {
      at: NOW - 25 * HOUR,
      direction: 'outbound',
      author: colleague,
      delivery: 'read',
      content: text('Hello Giulia, thank you. It leaves our warehouse tomorrow.'),
    },
    { at: NOW - 3 * HOUR, content: { kind: 'image', mediaId: '1', mime: 'image/jpeg', caption: 'It came like this' } },
    { at: NOW - 3 * HOUR + MINUTE, content: { kind: 'audio', mediaId: '2', mime: 'audio/ogg', voice: true } },
    {
      at: NOW - 2 * HOUR,
      direction: 'internal',
      author: colleague,
      content: { kind: 'note', text: 'The carrier has lost two of these this week. Send a new one right away.' },
    },
    {
      at: NOW - 90 * MINUTE,
      direction: 'outbound',
      author: agent,
      delivery: 'delivered',
      content: text('I am sorry about that. A new lamp is on its way, you need not send the old one back.'),
      quoted: {
        messageId: 'message-3',
        author: 'customer',
        content: { kind: 'image', mediaId: '1', mime: 'image/jpeg', caption: 'It came like this' },
      },
    },
    { at: NOW - 4 * MINUTE, content: text('Thank you, that is very kind!') },
    { at: NOW - 2 * MINUTE, content: text('When does my parcel arrive?') },
  ];
  return entries.map((entry, index) => message({ id: `message-${index + 1}`, ...entry }));
}

/** Very much talk about nothing; oldest first, ten minutes apart. */
export function talk(count: number): readonly MessageView[] {
  return Array.from({ length: count }, (_, index) => {
    const isReply = index % 3 === 2;
    return message({
      id: `message-${index + 1}`,
      at: NOW - (count - index) * 10 * MINUTE,
      content: text(`Message ${index + 1}. ${'Some more words about the lamp. '.repeat(index % 4)}`.trim()),
      ...(isReply ? { direction: 'outbound', author: agent, delivery: 'read' } : {}),
    });
  });
}
