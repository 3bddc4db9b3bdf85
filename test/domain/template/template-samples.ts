import type { Template } from '../../../src/domain/index.ts';

/** An approved template with a greeting and nothing else; each test adds what it is about. */
export function templateOf(changed: Partial<Template> = {}): Template {
  return {
    id: '901',
    rev: 1,
    accountId: '2002',
    name: 'delivery_note',
    language: 'en_US',
    category: 'utility',
    status: 'approved',
    reason: null,
    quality: 'green',
    parameterFormat: 'positional',
    header: null,
    body: 'Hello {{1}}, your bicycle arrives on {{2}} at the shop.',
    footer: null,
    buttons: [],
    offer: null,
    cards: [],
    samples: {},
    unsupported: [],
    syncedAt: 0,
    ...changed,
  };
}
