import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Message } from '../../src/domain/index.ts';
import { seededRandom } from '../../src/simulator/index.ts';
import { sampleChannel } from '../../src/testing/sample-records.ts';
import { createRig, type Rig, signedWebhook } from './rig/rig.ts';
import { EXPECTED } from './whatsapp/expected-items.ts';
import { mutateBody } from './whatsapp/mutate-body.ts';
import { corpus, corpusIndex } from './whatsapp/webhook-corpus.ts';

const MUTANTS = 2_000;
const SEED = 20_261_121;

/** The numbers the corpus is addressed to; a third one in it is nobody's. */
const NUMBERS = { corpus: '318274650091827', second: '318274650093310' };
const UNKNOWN_NUMBER = 'envelope.unknown-phone-number-id.json';

/** A backend whose workspace has the numbers of the corpus. */
async function createCorpusRig(): Promise<Rig> {
  const rig = await createRig();
  await rig.repository.write('w1', async (tx) => {
    for (const [id, phoneNumberId] of Object.entries(NUMBERS)) {
      await tx.put('channel', sampleChannel({ id, phoneNumberId }));
    }
  });
  return rig;
}

/** Posts a body as Meta does and works it off. */
async function receive(rig: Rig, body: string): Promise<void> {
  const answer = await rig.app.fetch(signedWebhook(body));
  assert.equal(answer.status, 200);
  await rig.app.worker.drain();
}

/** Every message in the numbers of the corpus, oldest first. */
async function stored(rig: Rig): Promise<readonly Message[]> {
  return rig.repository.read('w1', async (tx) => {
    const audience = { channelIds: Object.keys(NUMBERS) };
    const conversations = await tx.conversations({ filter: {}, after: null, limit: 1_000 }, audience);
    const messages: Message[] = [];
    for (const { id } of conversations) {
      messages.push(...(await tx.messages({ conversationId: id, direction: 'before', from: null, limit: 1_000 })));
    }
    return messages;
  });
}

async function problems(rig: Rig): Promise<readonly string[]> {
  return (await rig.kept()).flatMap((found) => found ?? ['never processed']);
}

/** What a body must leave behind, from the table of what it says. */
function expectedOutcome(file: string) {
  const lines = EXPECTED[file] ?? [`ignored ${corpusIndex[file]?.fields[0]}`];
  const count = (pattern: RegExp) => lines.filter((line) => pattern.test(line)).length;
  const known = file !== UNKNOWN_NUMBER;
  const messages = count(/^(?:live|echo|history|call) /);
  return {
    messages: known ? messages : 0,
    unsupported: known ? count(/^\w+ \w+ unsupported /) : 0,
    ignored: count(/^ignored /),
    malformed: count(/^malformed /),
    reported: count(/^error /),
    unknownNumber: known ? 0 : messages,
  };
}

describe('the webhook corpus through the real route', () => {
  for (const [file, body] of corpus) {
    it(`${file} is taken, stored as expected, and changes nothing the second time`, async () => {
      const rig = await createCorpusRig();
      await receive(rig, body);
      const messages = await stored(rig);
      const found = await problems(rig);
      const count = (word: string) => found.filter((problem) => problem.includes(word)).length;
      assert.deepEqual(
        {
          messages: messages.length,
          unsupported: messages.filter(({ content }) => content.kind === 'unsupported').length,
          ignored: count('ignored: '),
          malformed: count('malformed at '),
          reported: count('reported by WhatsApp: '),
          unknownNumber: count('unknown number'),
        },
        expectedOutcome(file),
      );
      assert.deepEqual(
        rig.logged.filter((event) => event.endsWith('-failed')),
        [],
      );
      await receive(rig, body);
      assert.deepEqual(await stored(rig), messages);
    });
  }

  it('of one world leaves every message once, and no conversation of one person twice', async () => {
    const rig = await createCorpusRig();
    for (const body of corpus.values()) await receive(rig, body);
    const messages = await stored(rig);
    const wamids = messages.map(({ wamid }) => wamid);
    assert.equal(new Set(wamids).size, wamids.length);
    const conversations = await rig.repository.read('w1', (tx) =>
      tx.conversations({ filter: {}, after: null, limit: 1_000 }, { channelIds: Object.keys(NUMBERS) }),
    );
    const pairs = conversations.map(({ channelId, contactId }) => `${channelId} ${contactId}`);
    assert.equal(new Set(pairs).size, pairs.length);
    assert.deepEqual(
      rig.logged.filter((event) => event.endsWith('-failed')),
      [],
    );
  });

  it(`as ${MUTANTS} mutants is answered 200 or 400, and the worker trips over none`, async () => {
    const random = seededRandom(SEED);
    const rig = await createCorpusRig();
    const bodies = [...corpus.values()]
      .filter((body) => body.length < 4_000)
      .map((body) => JSON.parse(body) as unknown);
    for (let round = 0; round < MUTANTS; round++) {
      const body = JSON.stringify(mutateBody(bodies[round % bodies.length], random)) ?? 'null';
      const { status } = await rig.app.fetch(signedWebhook(body));
      assert.ok(status === 200 || status === 400, `seed ${SEED} round ${round}: ${status} for ${body.slice(0, 400)}`);
      if (round % 100 === 0) await rig.app.worker.drain();
    }
    await rig.app.worker.drain();
    assert.deepEqual(
      rig.logged.filter((event) => event.endsWith('-failed')),
      [],
    );
  });

  it('of history rings nobody and opens no window', async () => {
    const rig = await createCorpusRig();
    for (const [file, body] of corpus) if (file.startsWith('field.history.')) await receive(rig, body);
    const conversations = await rig.repository.read('w1', (tx) =>
      tx.conversations({ filter: {}, after: null, limit: 1_000 }, { channelIds: Object.keys(NUMBERS) }),
    );
    assert.ok(conversations.length > 0);
    for (const { unread, needsReply, windowClosesAt } of conversations) {
      assert.deepEqual({ unread, needsReply, windowClosesAt }, { unread: 0, needsReply: false, windowClosesAt: null });
    }
  });
});
