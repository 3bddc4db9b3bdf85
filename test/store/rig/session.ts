import type { Session } from '../../../src/domain/index.ts';
import { COMMAND_TYPES } from '../../../src/protocol/index.ts';
import { agent, NOW } from './build.ts';

export function session(over: Partial<Session> = {}): Session {
  return {
    workspace: { id: 'ws', name: 'Workspace' },
    agent: agent('me'),
    roles: { ch1: 'contributor' },
    capabilities: {
      feed: 'log',
      submit: 'once',
      rev: 'server',
      filters: ['status'],
      sorts: ['activity'],
      counts: true,
      signals: true,
      media: false,
      commands: COMMAND_TYPES,
      contentKinds: ['text'],
      outgoingKinds: ['text'],
      features: [],
      limits: { textLength: 4096 },
    },
    cursor: 1,
    now: NOW,
    ...over,
  };
}
