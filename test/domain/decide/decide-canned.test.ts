import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Actor,
  CANNED_BYTES_MAX,
  CANNED_FILES_MAX,
  CANNED_MAX,
  CAPTION_MAX,
  type CannedOwner,
  type CannedReply,
  type CannedWorld,
  type CommandOf,
  decideCanned,
  isSameOwner,
  type OutgoingMedia,
  TEXT_MAX,
} from '../../../src/domain/index.ts';
import { channelOf } from '../samples.ts';

const OWN: CannedOwner = { kind: 'agent', id: 'ada' };
const TEAM: CannedOwner = { kind: 'team', id: 't1' };
const ALL: CannedOwner = { kind: 'workspace' };
const channel = channelOf({ access: { ...channelOf().access, teams: { t1: 'contributor' } } });

const reply = (id: string, owner: CannedOwner, name = id): CannedReply => ({
  id,
  rev: 1,
  name,
  text: 'Hello',
  files: [],
  owner,
});
const save = (over: Partial<CommandOf<'canned.save'>> = {}): CommandOf<'canned.save'> => ({
  ...{
    id: 'c1',
    type: 'canned.save',
    replyId: 'r1',
    name: 'hi',
    text: 'Hello {{contact.name}}',
    files: [],
    owner: OWN,
  },
  ...over,
});
const png = (): OutgoingMedia => ({ kind: 'image', fileId: 'f', mime: 'image/png', bytes: 1 });
const pdf = (bytes: number): OutgoingMedia => ({ kind: 'document', fileId: 'd', mime: 'application/pdf', bytes });
const sound: OutgoingMedia = { kind: 'audio', fileId: 's', mime: 'audio/ogg', bytes: 1, voice: true };
const long = 'a'.repeat(CAPTION_MAX + 1);
const actor = (role: 'viewer' | 'contributor' | 'supervisor' | null, admin = false): Actor => ({
  agentId: 'ada',
  admin,
  roles: role === null ? {} : { ch: role },
});
const world = (...replies: readonly CannedReply[]): CannedWorld =>
  ({
    get: (kind: string, id: string) => {
      if (kind === 'channel') return channel;
      if (kind === 'team') return id === 't1' ? { id, rev: 1, name: 'Team' } : 'absent';
      return replies.find((one) => one.id === id) ?? 'absent';
    },
    cannedOf: (owner: CannedOwner) => replies.filter((one) => isSameOwner(one.owner, owner)),
  }) as CannedWorld;
const saved = (over: Partial<CommandOf<'canned.save'>>, by = actor('contributor'), held = world()) => {
  const decision = decideCanned(save(over), held, by);
  return decision.outcome === 'refused' ? decision.code : decision.outcome;
};
const removed = (id: string, by: Actor, held: CannedWorld) => {
  const decision = decideCanned({ id: 'c1', type: 'canned.remove', replyId: id }, held, by);
  return decision.outcome === 'refused' ? decision.code : decision.outcome;
};

describe('keeping a canned reply', () => {
  const rights: readonly (readonly [string, CannedOwner, Actor, string])[] = [
    ['a contributor keeps their own', OWN, actor('contributor'), 'changes'],
    ['a viewer keeps none', OWN, actor('viewer'), 'role-cannot-keep'],
    ['nobody keeps another one’s', { kind: 'agent', id: 'bob' }, actor('supervisor', true), 'role-cannot-keep'],
    ['a contributor keeps none of a team', TEAM, actor('contributor'), 'role-cannot-keep'],
    ['a supervisor of a channel of the team keeps its', TEAM, actor('supervisor'), 'changes'],
    ['an admin keeps a team’s', TEAM, actor(null, true), 'changes'],
    ['a team that is not there has none', { kind: 'team', id: 't9' }, actor(null, true), 'not-found'],
    ['a supervisor keeps none of the workspace', ALL, actor('supervisor'), 'role-cannot-keep'],
    ['an admin keeps the workspace’s', ALL, actor(null, true), 'changes'],
  ];
  for (const [title, owner, by, outcome] of rights) it(title, () => assert.equal(saved({ owner }, by), outcome));

  it('is no supervisor of a team whose channels are others', () => {
    const elsewhere = { ...world(), get: () => channelOf() } as unknown as CannedWorld;
    assert.equal(saved({ owner: TEAM }, actor('supervisor'), elsewhere), 'role-cannot-keep');
  });

  it('writes what was said, the name composed', () => {
    assert.deepEqual(decideCanned(save({ name: ' cafe\u0301 ' }), world(), actor('contributor')), {
      outcome: 'changes',
      changes: [
        {
          kind: 'canned-reply',
          record: { id: 'r1', name: 'café', text: 'Hello {{contact.name}}', files: [], owner: OWN },
        },
      ],
    });
  });

  const refusals: readonly (readonly [string, Partial<CommandOf<'canned.save'>>, string])[] = [
    ['a name that cannot be typed', { name: 'two words' }, 'name-invalid'],
    ['no text', { text: ' \n' }, 'text-empty'],
    ['more than a message holds', { text: 'a'.repeat(TEXT_MAX + 1) }, 'text-too-long'],
    [
      'more files than a reply may have',
      { files: Array.from({ length: CANNED_FILES_MAX + 1 }, png) },
      'too-many-files',
    ],
    ['more bytes than a reply may have', { files: [pdf(CANNED_BYTES_MAX - 1), pdf(2)] }, 'files-too-large'],
    ['a file WhatsApp does not take', { files: [{ ...png(), mime: 'image/webp' }] }, 'file-kind'],
    ['a picture that is too large', { files: [{ ...png(), bytes: 5 * 1024 * 1024 + 1 }] }, 'file-too-large'],
    ['a file that is not there', { files: [{ ...png(), fileId: '' }] }, 'file-missing'],
    ['a caption that is too long', { files: [{ ...png(), caption: long }] }, 'caption-too-long'],
    ['words too long for the caption they become', { text: long, files: [png()] }, 'caption-too-long'],
    ['a name the owner has already, whatever its case', { name: 'THANKS' }, 'name-taken'],
  ];
  const thanks = reply('r2', OWN, 'thanks');
  for (const [title, over, code] of refusals) {
    it(`refuses ${title}`, () => assert.equal(saved(over, actor('contributor'), world(thanks)), code));
  }

  it('takes as many files as a reply may have, with words or without', () => {
    assert.equal(saved({ files: Array.from({ length: CANNED_FILES_MAX }, png) }), 'changes');
    assert.equal(saved({ files: [pdf(CANNED_BYTES_MAX)], text: ' ' }), 'changes');
  });

  it('lets words be longer than a caption where they become none', () => {
    assert.equal(saved({ text: long, files: [{ ...png(), caption: 'Our shop' }, png()] }), 'changes');
    assert.equal(saved({ text: long, files: [sound, png()] }), 'changes');
  });

  it('changes when a file, its caption or their order does', () => {
    const held = { ...reply('r1', OWN, 'hi'), files: [png(), sound] };
    const outcome = (files: readonly OutgoingMedia[]) => {
      const decision = decideCanned(save({ text: 'Hello', files }), world(held), actor('contributor'));
      return decision.outcome === 'changes' ? decision.changes.length : decision.outcome;
    };
    const { kind, fileId, ...rest } = png();
    assert.equal(outcome([{ ...rest, fileId, kind }, sound]), 0);
    assert.equal(outcome([sound, png()]), 1);
    assert.equal(outcome([{ ...png(), caption: 'New' }, sound]), 1);
    assert.equal(outcome([png()]), 1);
  });

  it('lets two owners use one name, and a reply keep its own', () => {
    assert.equal(saved({ name: 'thanks' }, actor('contributor'), world(reply('r2', ALL, 'thanks'))), 'changes');
    assert.equal(saved({ replyId: 'r2', name: 'Thanks' }, actor('contributor'), world(thanks)), 'changes');
  });

  it('says nothing happened when nothing changes', () => {
    const same = decideCanned(save({ name: 'hi', text: 'Hello' }), world(reply('r1', OWN, 'hi')), actor('contributor'));
    assert.deepEqual(same, { outcome: 'changes', changes: [] });
  });

  it('ends at the most an owner may have, changes apart', () => {
    const full = Array.from({ length: CANNED_MAX }, (_, index) => reply(`x${index}`, OWN));
    assert.equal(saved({}, actor('contributor'), world(...full)), 'too-many-replies');
    assert.equal(saved({ replyId: 'x7' }, actor('contributor'), world(...full)), 'changes');
  });

  it('does not touch one that is another one’s, nor take one from a team without the right to', () => {
    const hers = reply('r1', { kind: 'agent', id: 'bob' });
    assert.equal(saved({}, actor('supervisor', true), world(hers)), 'not-found');
    assert.equal(saved({}, actor('contributor'), world(reply('r1', TEAM))), 'role-cannot-keep');
  });

  it('asks for what it must know and no more', () => {
    const nothing: CannedWorld = { get: () => 'not-loaded', cannedOf: () => 'not-loaded' };
    const missing = (over: Partial<CommandOf<'canned.save'>>, by: Actor) => {
      const decision = decideCanned(save(over), nothing, by);
      return decision.outcome === 'undetermined' ? decision.missing : decision;
    };
    assert.deepEqual(missing({ owner: TEAM }, actor('supervisor')), [{ kind: 'team', id: 't1' }]);
    assert.deepEqual(missing({}, actor('contributor')), [{ kind: 'canned-reply', id: 'r1' }]);
    const listless: CannedWorld = { ...world(), cannedOf: () => 'not-loaded' };
    assert.deepEqual(decideCanned(save(), listless, actor('contributor')), {
      outcome: 'undetermined',
      missing: [{ kind: 'canned-of', owner: OWN }],
    });
  });
});

describe('removing a canned reply', () => {
  it('takes the right to keep it', () => {
    assert.equal(removed('r1', actor('contributor'), world(reply('r1', OWN))), 'removes');
    assert.equal(removed('r1', actor('contributor'), world(reply('r1', TEAM))), 'role-cannot-keep');
    assert.equal(removed('r1', actor(null, true), world(reply('r1', ALL))), 'removes');
  });
  it('finds none that is another one’s', () => {
    const hers = reply('r1', { kind: 'agent', id: 'bob' });
    assert.equal(removed('r1', actor('supervisor', true), world(hers)), 'not-found');
    assert.equal(removed('r9', actor('supervisor', true), world()), 'not-found');
  });
});
