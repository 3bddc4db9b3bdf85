import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mayRole, type Right, ROLES, type Role, strongerRole } from '../../src/domain/index.ts';

const rights: readonly Right[] = ['see', 'queue', 'annotate', 'reply', 'requeue', 'assign', 'reports'];

/** The truth table of SPK-45…50: `x` where a role carries a right. */
const table: readonly [Role, string][] = [
  //              see queue annotate reply requeue assign reports
  ['viewer', /*    */ 'x    x     x      .      .      .      .'],
  ['contributor', /* */ 'x    x     x      x      x      x      .'],
  ['supervisor', /* */ 'x    x     x      x      x      x      x'],
];

describe('mayRole', () => {
  for (const [role, row] of table) {
    const marks = row.split(/\s+/);
    rights.forEach((right, index) => {
      const may = marks[index] === 'x';
      it(`a ${role} ${may ? 'may' : 'may not'} ${right}`, () => assert.equal(mayRole(role, right), may));
    });
  }

  it('nobody without a role may do anything', () => {
    for (const right of rights) {
      assert.equal(mayRole(null, right), false);
      assert.equal(mayRole(undefined, right), false);
    }
  });

  it('each role may all that the one before it may', () => {
    ROLES.slice(1).forEach((role, index) => {
      for (const right of rights) if (mayRole(ROLES[index], right)) assert.ok(mayRole(role, right));
    });
  });
});

describe('strongerRole', () => {
  const scale: readonly (Role | null)[] = [null, 'viewer', 'contributor', 'supervisor'];
  for (const [rankA, a] of scale.entries()) {
    for (const [rankB, b] of scale.entries()) {
      const stronger = scale[Math.max(rankA, rankB)] ?? null;
      it(`of ${a} and ${b} is ${stronger}`, () => assert.equal(strongerRole(a, b), stronger));
    }
  }
});
