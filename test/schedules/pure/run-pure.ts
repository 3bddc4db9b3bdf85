import type { History } from '../history.ts';
import { judge, type Violation } from '../invariants.ts';
import { Machine } from './machine.ts';
import { ModelBrowser, Person } from './model-browser.ts';
import { ModelMeta } from './model-meta.ts';
import { pictureOf } from './model-picture.ts';
import { AGENTS, CONVERSATIONS, ModelServer } from './model-server.ts';
import { RULES, type Rules } from './rules.ts';

export interface PureRun {
  readonly seed: number;
  readonly violations: readonly Violation[];
  readonly history: History;
  /** What happened, line by line, when asked for. */
  readonly trace: readonly string[];
}

/** Things people, networks and processes do in one schedule, at least and at most. */
const ACTS = [8, 28] as const;
/** A schedule that is not at rest after so many rounds of help never will be. */
const ROUNDS = 60;
const STEPS_PER_ROUND = 3_000;

/** One schedule of the pure machine: everything in it follows from the seed. */
export function runPure(seed: number, rules: Rules = RULES, traced = false): PureRun {
  const machine = new Machine(seed, rules, traced);
  const meta = new ModelMeta(machine);
  const server = new ModelServer(machine, meta);
  const browsers = AGENTS.map((person) => new ModelBrowser(machine, server, person));
  for (const browser of browsers) browser.open();
  const acts = ACTS[0] + Math.floor(machine.random() * (ACTS[1] - ACTS[0]));
  for (let act = 0; act < acts; act += 1) {
    actOnce(machine, meta, server, browsers);
    const steps = Math.floor(machine.random() * 6);
    for (let step = 0; step < steps; step += 1) machine.step();
  }
  const settled = comeToRest(machine, server, browsers);
  for (const browser of browsers) browser.open();
  const fresh = comeToRest(machine, server, browsers);
  const visible = (person: string) =>
    pictureOf(
      server.all('conversation').filter(({ id }) => server.mayReply(person, id)),
      (id) => server.timeline(id),
      server.all('count'),
    );
  machine.history.end = {
    settled: settled && fresh,
    conversations: server.all('conversation'),
    messages: server.all('message'),
    readers: browsers.flatMap(({ tabs, person }) =>
      tabs.map((tab) => ({ name: tab.name, expected: visible(person), shown: tab.picture() })),
    ),
    outboxes: new Map(browsers.map((browser) => [browser.person, browser.rows()])),
  };
  return { seed, violations: judge(machine.history), history: machine.history, trace: machine.trace ?? [] };
}

function actOnce(machine: Machine, meta: ModelMeta, server: ModelServer, browsers: readonly ModelBrowser[]): void {
  const browser = machine.pick(browsers);
  const conversationId = machine.pick(CONVERSATIONS);
  if (browser === undefined || conversationId === undefined) return;
  const tab = machine.pick(browser.tabs) ?? browser.open();
  machine.pass();
  const fate = machine.random();
  if (fate < 0.02) machine.now += 70 * 60_000;
  else if (fate < 0.03) machine.now += 25 * 3_600_000;
  else if (fate < 0.24) new Person(tab).sends(conversationId);
  else if (fate < 0.36) new Person(tab).does(conversationId);
  else if (fate < 0.41) new Person(tab).retries(conversationId);
  else if (fate < 0.44) new Person(tab).discards(conversationId);
  else if (fate < 0.58) meta.writes(conversationId);
  else if (fate < 0.72) tab.poll();
  else if (fate < 0.79) tab.refresh();
  else if (fate < 0.83) browser.kill(tab);
  else if (fate < 0.88) {
    if (browser.tabs.length < 2) browser.open();
    else browser.elect(tab);
  } else if (fate < 0.9) {
    if (server.up) {
      machine.note('the server dies');
      server.crash();
    }
  } else if (fate < 0.91) server.trim();
  else if (fate < 0.96) {
    // An answer under way while a record goes: the case tombstones are for.
    tab.refresh();
    machine.later(`a line comes or goes in ${conversationId}`, () => {
      server.turnSystemLine(conversationId);
      tab.poll();
    });
  } else if (fate < 0.98) {
    // With commands in flight, see Limits in the README.
    if (browser.outbox.size === 0 && browser.tabs.every(({ outbox }) => outbox.pending.length === 0))
      server.turnAccess(browser.person, conversationId);
  } else tab.outbox.drain();
}

/** The way is clear from here on: everything under way ends, everybody catches up. */
function comeToRest(machine: Machine, server: ModelServer, browsers: readonly ModelBrowser[]): boolean {
  machine.hostile = false;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let step = 0; step < STEPS_PER_ROUND && !machine.idle; step += 1) machine.step();
    if (!machine.idle) return false;
    server.work();
    for (const browser of browsers) {
      if (browser.tabs.length === 0) browser.open();
      const leader = browser.tabs.find((tab) => tab.leads) ?? browser.tabs[0];
      if (leader !== undefined && !leader.leads) browser.elect(leader);
      for (const tab of browser.tabs) {
        tab.outbox.reconcile();
        for (const { row } of tab.outbox.pending) {
          // A question holds its lane until a person answers it.
          if (row.state === 'asking') tab.outbox.change({ ...row, state: 'ready', confirmed: true }, row.fence, false);
        }
        tab.outbox.drain();
        if (!tab.rested) tab.poll();
      }
    }
    const rested = browsers.every(({ tabs }) => tabs.every((tab) => tab.rested));
    if (machine.idle && rested) return true;
  }
  return false;
}
