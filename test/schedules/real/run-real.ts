import { MemoryCache } from '../../../src/cache/index.ts';
import type { Conversation, Count, Message } from '../../../src/domain/index.ts';
import { latestAttempt } from '../../../src/domain/index.ts';
import { type Call, canonical, type History, type Picture } from '../history.ts';
import { judge, type Violation } from '../invariants.ts';
import { RealBrowser, type RealTab } from './real-browser.ts';
import { CONVERSATIONS, PEOPLE, RealServer, type Wraps } from './real-server.ts';

export interface RealRun {
  readonly seed: number;
  readonly violations: readonly Violation[];
  readonly history: History;
  readonly trace: readonly string[];
}

const ACTS = [8, 24] as const;
/** Slices of world time in which everything has to come to rest: ten minutes. */
const SLICES = 60;
const SLICE_MS = 10_000;

/** One schedule of the real thing: two people, the real store, adapter, app and client, Meta simulated. Everything follows from the seed. */
export async function runReal(seed: number, wraps: Wraps = {}): Promise<RealRun> {
  const server = new RealServer(seed, wraps);
  const { history, time } = server;
  await server.seed();
  server.start();
  const browsers = PEOPLE.map((person) => new RealBrowser(server, person));
  for (const browser of browsers) browser.open();
  await time.advance(500);
  const acts = ACTS[0] + Math.floor(server.random() * (ACTS[1] - ACTS[0]));
  for (let act = 0; act < acts; act += 1) {
    actOnce(server, browsers);
    await time.advance(Math.floor(server.random() ** 2 * 5_000));
  }
  const settled = await comeToRest(server, browsers);
  const fresh = PEOPLE.map((person) => new RealBrowser(server, person, new MemoryCache(), `fresh ${person}`).open());
  for (let slice = 0; slice < 3; slice += 1) await time.advance(3_000);
  const { conversations, messages, counts } = await server.records();
  const expected = pictureOf(conversations, messages, counts);
  const tabs = [...browsers.flatMap((browser) => browser.tabs), ...fresh];
  history.calls.push(...callsOf(server));
  history.told.push(...toldOf(server));
  const outboxes = new Map<string, Awaited<ReturnType<RealBrowser['cache']['outbox']>>>();
  for (const browser of browsers) outboxes.set(browser.person, await browser.cache.outbox());
  history.end = {
    settled,
    conversations,
    messages,
    readers: tabs.map((tab) => ({ name: tab.name, expected, shown: tab.picture() })),
    outboxes,
  };
  for (const tab of tabs) tab.kill();
  if (server.up) server.crash();
  server.simulator.stop();
  server.clock.stop();
  return { seed, violations: judge(history), history, trace: server.trace };
}

function actOnce(server: RealServer, browsers: readonly RealBrowser[]): void {
  const browser = server.pick(browsers);
  const conversationId = server.pick(CONVERSATIONS);
  if (browser === undefined || conversationId === undefined) return;
  const tab = server.pick(browser.tabs) ?? browser.open();
  const faults = server.faults[browser.person];
  const fate = server.random();
  if (fate < 0.27) tab.sends(conversationId);
  else if (fate < 0.42) tab.does(conversationId);
  else if (fate < 0.48) tab.answers(conversationId);
  else if (fate < 0.64) server.customerWrites(conversationId);
  else if (fate < 0.68) server.customerReads(conversationId);
  else if (fate < 0.73) browser.kill(tab);
  else if (fate < 0.79) {
    if (browser.tabs.length < 2) browser.open();
    else tab.see(server.pick(['hidden', 'visible', 'asleep'] as const) ?? 'visible');
  } else if (fate < 0.83) {
    faults.set({ offline: !faults.switches.offline });
    server.note(`${browser.person} is ${faults.switches.offline ? 'offline' : 'back'}`);
  } else if (fate < 0.87) faults.loseNextAnswer();
  else if (fate < 0.9) faults.cutStreams();
  else if (fate < 0.92) faults.set({ slowMs: faults.switches.slowMs > 0 ? 0 : 4_000 });
  else if (fate < 0.96) {
    if (server.up) server.crash();
    else server.start();
  } else if (fate < 0.98) turnAside(server.repository.trimFeed('w1', server.clock.now()), server);
  else browser.open();
}

function turnAside(work: Promise<unknown>, server: RealServer): void {
  server.note('the feed is trimmed');
  work.catch((error: unknown) => server.note(String(error)));
}

/** The way is clear from here on: whatever is under way ends, and everybody catches up. */
async function comeToRest(server: RealServer, browsers: readonly RealBrowser[]): Promise<boolean> {
  server.hostile = false;
  server.simulator.faultRates = {};
  if (!server.up) server.start();
  for (const browser of browsers) {
    server.faults[browser.person].set({ offline: false, slowMs: 0 });
    if (browser.tabs.length === 0) browser.open();
    for (const tab of browser.tabs) tab.see('visible');
  }
  let restedFor = 0;
  for (let slice = 0; slice < SLICES; slice += 1) {
    await server.time.advance(SLICE_MS);
    for (const { tabs } of browsers) for (const tab of tabs) help(tab);
    const idle = server.simulator.nextDue === null && !server.busy;
    restedFor = idle && browsers.every(({ tabs }) => tabs.every((tab) => tab.rested)) ? restedFor + 1 : 0;
    if (restedFor === 2) return true;
  }
  for (const { tabs } of browsers)
    for (const tab of tabs) server.note(`${tab.name} ends as ${JSON.stringify(tab.store.status.current)}`);
  server.note(`due ${await server.repository.nextDue()} at ${server.clock.now()}, Meta ${server.simulator.nextDue}`);
  return false;
}

/** What a person would do: try again what failed to load, and answer what asks. */
function help(tab: RealTab): void {
  if (tab.failed) tab.store.reconnect();
  if (tab.store.status.current.outbox.asking > 0) for (const id of CONVERSATIONS) tab.answers(id, 'send-anyway');
}

function pictureOf(
  conversations: readonly Conversation[],
  messages: readonly Message[],
  counts: readonly Count[],
): Picture {
  const byStatus = { new: 0, pending: 0, resolved: 0 };
  let unread = 0;
  let needsReply = 0;
  for (const count of counts) {
    byStatus[count.status] += count.total;
    unread += count.unread;
    needsReply += count.needsReply;
  }
  return {
    conversations: conversations.map((one) => canonical(one)),
    timelines: CONVERSATIONS.map((id) =>
      JSON.stringify(
        messages
          .filter(({ conversationId, discardedAt }) => conversationId === id && discardedAt === null)
          .map((one) => [one.id, one.place?.at, latestAttempt(one)?.delivery ?? null, one.attempts.length]),
      ),
    ),
    counts: JSON.stringify([byStatus, unread, needsReply]),
  };
}

function callsOf({ simulator }: RealServer): readonly Call[] {
  const accepted = new Map(simulator.accepted.map((message) => [message.wamid, message]));
  return simulator.log.flatMap((entry): Call[] => {
    if (entry.entry !== 'send' || entry.attemptId === null) return [];
    const message = accepted.get(entry.wamid ?? '');
    const { attemptId } = entry;
    if (message === undefined) {
      const refused = /^\d+$/.test(entry.result);
      return [
        {
          attemptId,
          conversationId: null,
          text: null,
          result: refused ? 'refused' : entry.result === 'server-error' ? 'lost' : 'not-sent',
        },
      ];
    }
    const heard = entry.result === 'accepted' || entry.result === 'slow';
    return [{ attemptId, conversationId: message.customerId, text: message.text, result: heard ? 'accepted' : 'lost' }];
  });
}

function toldOf({ simulator }: RealServer): History['told'] {
  return simulator.accepted.flatMap(({ attemptId, statuses }) =>
    attemptId === null ? [] : statuses.map((delivery) => ({ attemptId, delivery })),
  );
}
