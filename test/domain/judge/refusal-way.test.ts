import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REFUSAL_CODES, type RefusalWay, refusalWay } from '../../../src/domain/index.ts';

describe('the way out of a refusal', () => {
  const WAYS: readonly RefusalWay[] = ['template', 'wait', 'admin', 'edit', 'other-channel', 'none'];

  for (const code of REFUSAL_CODES) {
    it(`of ${code} is one of six`, () => assert.ok(WAYS.includes(refusalWay(code))));
  }

  it('out of a closed window is a template', () => assert.equal(refusalWay('window-closed'), 'template'));
  it('out of a limit is time', () => assert.equal(refusalWay('messaging-limit'), 'wait'));
  it('out of a dead channel is an admin', () => assert.equal(refusalWay('channel-disconnected'), 'admin'));
});
