import { mentionsIn, wamidOf } from '../domain/index.ts';
import type { Dialogue, Turn } from './sample/dialogue.ts';
import { sampleFile } from './sample/sample-files.ts';
import { AGENTS, type AgentKey } from './sample/workspace.ts';
import type { Stage, StageClock } from './stage.ts';

interface StagePlan {
  readonly stage: Stage;
  readonly clock: StageClock;
  readonly ids: () => string;
  /** Meta's refusal for a reply that shall fail. */
  readonly failNextSend: () => void;
}

interface Scene {
  readonly at: number;
  readonly play: () => Promise<void>;
}

const MINUTE_MS = 60_000;

/** Who looks after what nobody answered. */
const DEFAULT_AGENT: AgentKey = 'maya';

const COLLEAGUES = AGENTS.map(({ key: id, name }) => ({ id, name }));

/** Plays dialogues as they happened, each line at its time before `present`; the clock ends there. */
export async function playDialogues(dialogues: readonly Dialogue[], present: number, plan: StagePlan): Promise<void> {
  const scenes = dialogues.flatMap((dialogue) => scenesOf(dialogue, present, plan));
  for (const { at, play } of scenes.sort((a, b) => a.at - b.at)) {
    plan.clock.moveTo(at);
    await play();
    await plan.stage.settle();
  }
  plan.clock.moveTo(present);
  await plan.stage.settle();
}

function scenesOf(dialogue: Dialogue, present: number, plan: StagePlan): readonly Scene[] {
  const lasts = dialogue.turns.reduce((minutes, turn) => minutes + turn.after, 0);
  let at = present - (dialogue.endedAgo + lasts) * MINUTE_MS;
  const scenes = dialogue.turns.map((turn): Scene => {
    at += turn.after * MINUTE_MS;
    return { at, play: () => playTurn(dialogue, turn, plan) };
  });
  const left = async () => {
    await leave(dialogue, plan.stage);
    await planAhead(dialogue, at, plan);
  };
  return [...scenes, { at, play: left }];
}

async function playTurn({ contact, channel }: Dialogue, turn: Turn, plan: StagePlan): Promise<void> {
  const { stage, ids } = plan;
  const customer = stage.customer(contact);
  const number = stage.phoneNumberId(channel);
  if (turn.by === 'customer') {
    customer.goesOnline();
    customer.reads(number);
    await playCustomer(contact, channel, turn, plan);
    return;
  }
  await markRead(stage, turn.by, contact, channel);
  if ('note' in turn) {
    const mentions = mentionsIn(turn.note, COLLEAGUES);
    const note = { type: 'note.add', messageId: ids(), text: turn.note } as const;
    await stage.act(turn.by, contact, channel, mentions.length === 0 ? note : { ...note, mentions });
    return;
  }
  if ('reacts' in turn) {
    const { id } = await stage.newest(contact, channel, 'inbound');
    await stage.act(turn.by, contact, channel, {
      type: 'message.react',
      messageId: id,
      attemptId: ids(),
      emoji: turn.reacts,
    });
    return;
  }
  if (turn.reach === 'sent') customer.goesOffline();
  if (turn.reach === 'failed') plan.failNextSend();
  await stage.act(turn.by, contact, channel, {
    type: 'message.send',
    messageId: ids(),
    attemptId: ids(),
    content: 'file' in turn ? await stage.upload(turn.by, turn.file, turn.caption) : { kind: 'text', text: turn.text },
  });
  await stage.settle();
  if (turn.reach === 'read') customer.reads(number);
}

type CustomerTurn = Extract<Turn, { by: 'customer' }>;

async function playCustomer(
  contact: string,
  channel: Dialogue['channel'],
  turn: CustomerTurn,
  { stage }: StagePlan,
): Promise<void> {
  const customer = stage.customer(contact);
  const number = stage.phoneNumberId(channel);
  const wamid = async (side: 'inbound' | 'outbound') => wamidOf(await stage.newest(contact, channel, side)) ?? '';
  if ('text' in turn) customer.writes(number, turn.text, 'referral' in turn ? { referral: turn.referral } : {});
  else if ('file' in turn) await customer.sendsFile(number, sampleFile(turn.file, turn.caption));
  else if ('content' in turn) customer.sends(number, turn.content);
  else if ('reacts' in turn) customer.reacts(number, await wamid('outbound'), turn.reacts);
  else if ('edits' in turn) customer.edits(number, await wamid('inbound'), turn.edits);
  else if ('revokes' in turn) customer.revokes(number, await wamid('inbound'));
  else customer.calls(number, turn.calls);
}

async function markRead(stage: Stage, agent: AgentKey, contact: string, channel: Dialogue['channel']): Promise<void> {
  const { lastInbound } = await stage.conversation(contact, channel);
  if (lastInbound !== null) await stage.act(agent, contact, channel, { type: 'conversation.read', upTo: lastInbound });
}

async function planAhead({ contact, channel, left }: Dialogue, at: number, { stage, ids }: StagePlan): Promise<void> {
  if (left?.plan === undefined) return;
  const { by, text, after } = left.plan;
  const sendAt = at + after * MINUTE_MS;
  const content = { kind: 'text', text } as const;
  await stage.act(by, contact, channel, { type: 'message.schedule', scheduledId: ids(), content, sendAt });
}

/** Leaves a conversation as its dialogue says. */
async function leave({ contact, channel, turns, left = {} }: Dialogue, stage: Stage): Promise<void> {
  const agent = turns.findLast((turn) => turn.by !== 'customer')?.by ?? DEFAULT_AGENT;
  const act = (what: Parameters<Stage['act']>[3]) => stage.act(agent, contact, channel, what);
  if (left.read) await markRead(stage, agent, contact, channel);
  if (left.dismissed || left.status === 'resolved') await act({ type: 'conversation.dismiss-reply' });
  for (const tag of left.tags ?? []) await act({ type: 'tag.add', tag });
  if (left.assignee) await act({ type: 'conversation.assign', assigneeId: left.assignee });
  if (left.status) await act({ type: 'conversation.status', status: left.status });
}
