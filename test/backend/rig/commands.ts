import type { CommandOf } from '../../../src/domain/index.ts';

/** A send whose ids follow from its name. */
export function send(name: string, over: Partial<CommandOf<'message.send'>> = {}): CommandOf<'message.send'> {
  return {
    id: `cmd-${name}`,
    type: 'message.send',
    conversationId: 'v1',
    messageId: `msg-${name}`,
    attemptId: `att-${name}`,
    content: { kind: 'text', text: `Text ${name}` },
    ...over,
  };
}
