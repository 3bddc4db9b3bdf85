import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { AnyCommand, CannedOwner, OutgoingMedia } from '../../src/domain/index.ts';
import { sampleFile } from '../../src/testing/sample-records.ts';
import { createRig, type Rig } from './rig/rig.ts';

const PEOPLE = ['admin', 'both', 'contributor', 'supervisor', 'viewer'] as const;
const FILES = ['f-admin', 'f-both', 'f-contributor', 'f-supervisor', 'f-c1', 'f-c2'] as const;

type Step =
  | {
      readonly act: 'save';
      readonly who: string;
      readonly replyId: string;
      readonly owner: CannedOwner;
      readonly files: readonly string[];
    }
  | { readonly act: 'remove'; readonly who: string; readonly replyId: string }
  | { readonly act: 'join'; readonly who: string; readonly teamIds: readonly string[] };

const person = fc.constantFrom(...PEOPLE);
const replyId = fc.constantFrom('r1', 'r2', 'r3');
const owner = fc.oneof(
  person.map((id): CannedOwner => ({ kind: 'agent', id })),
  fc.constant<CannedOwner>({ kind: 'team', id: 't1' }),
  fc.constant<CannedOwner>({ kind: 'workspace' }),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('save' as const),
      who: person,
      replyId,
      owner,
      files: fc.array(fc.constantFrom(...FILES), { maxLength: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('remove' as const), who: person, replyId }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('join' as const), who: person, teamIds: fc.subarray(['t1', 't2']) }),
  },
);

const png = (fileId: string): OutgoingMedia => ({ kind: 'image', fileId, mime: 'image/png', bytes: 3 });

async function rigWithFiles(): Promise<Rig> {
  const rig = await createRig();
  await rig.repository.write('w1', async (tx) => {
    for (const id of FILES) {
      const place = id.slice(2);
      const isChannel = place.startsWith('c') && place.length === 2;
      await tx.putFile(
        sampleFile({ id, ...(isChannel ? { channelIds: [place] } : { channelIds: [], uploaderId: place }) }),
      );
    }
  });
  return rig;
}

async function take(rig: Rig, one: Step, id: string): Promise<void> {
  if (one.act === 'join') {
    await rig.repository.write('w1', async (tx) => {
      const agent = await tx.get('agent', one.who);
      if (agent !== null) await tx.put('agent', { ...agent, teamIds: one.teamIds });
    });
    return;
  }
  const command: AnyCommand =
    one.act === 'remove'
      ? { id, type: 'canned.remove', replyId: one.replyId }
      : {
          id,
          type: 'canned.save',
          replyId: one.replyId,
          name: one.replyId,
          text: 'Hello',
          files: one.files.map(png),
          owner: one.owner,
        };
  await rig.submit(one.who, command);
}

/** What an agent sees without any reply: what they uploaded, and what is in their channels. */
function seesAnyway(who: string, fileId: string): boolean {
  if (fileId === 'f-c1') return who !== 'admin';
  return fileId === `f-${who}` || (fileId === 'f-c2' && who === 'both');
}

/** The files of the replies an agent is shown, as the backend lists them. */
async function shownTo(rig: Rig, who: string): Promise<ReadonlySet<string>> {
  const answer = (await (await rig.call(who, '/v1/canned-replies')).json()) as { readonly ids: readonly string[] };
  const replies = await Promise.all(answer.ids.map((id) => rig.get('canned-reply', id)));
  return new Set(replies.flatMap((reply) => reply?.files.map(({ fileId }) => fileId) ?? []));
}

it('nobody gets a file by a canned reply they are not shown, and everybody those of the replies they are shown', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const rig = await rigWithFiles();
      for (const [index, one] of steps.entries()) {
        await take(rig, one, `o${index}`);
        for (const who of PEOPLE) {
          const shown = await shownTo(rig, who);
          for (const fileId of FILES) {
            const { ok } = await rig.call(who, `/v1/files/${fileId}`);
            assert.equal(ok, shown.has(fileId) || seesAnyway(who, fileId), `${who} and ${fileId}`);
          }
        }
      }
    }),
    { numRuns: 40 },
  );
});
