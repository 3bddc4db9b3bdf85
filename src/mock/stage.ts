import { createHttpAdapter } from '../adapter/http/index.ts';
import type { InboxApp, Repository } from '../backend/index.ts';
import type { Command, Conversation, Direction, Message, OutgoingMedia } from '../domain/index.ts';
import type { MetaSimulator } from '../simulator/index.ts';
import { CONTACTS } from './sample/contacts.ts';
import { type SampleName, sampleBytes, sampleFile } from './sample/sample-files.ts';
import { TEMPLATES } from './sample/templates.ts';
import { ACCOUNT_ID, type AgentKey, CHANNELS, type ChannelKey } from './sample/workspace.ts';
import { SAMPLE_WORKSPACE_ID } from './seed-workspace.ts';

/** A clock that stands still until it is moved: the one scenes are played on. */
export interface StageClock {
  now(): number;
  moveTo(moment: number): void;
}

export interface StagePorts {
  readonly app: InboxApp;
  readonly repository: Repository;
  readonly simulator: MetaSimulator;
  readonly clock: StageClock;
  readonly ids: () => string;
  /** A token the app takes for this agent. */
  readonly token: (agent: AgentKey) => string | Promise<string>;
}

/** A command without what the stage fills in. */
export type StageAct = Command extends infer C ? (C extends Command ? Omit<C, 'id' | 'conversationId'> : never) : never;

/**
 * Lets customers and agents act on the real app: customers through the simulator and its signed webhooks, agents through the HTTP adapter
 * like any inbox.
 */
export class Stage {
  readonly #ports: StagePorts;
  readonly #adapters = new Map<AgentKey, ReturnType<typeof createHttpAdapter>>();

  constructor(ports: StagePorts) {
    this.#ports = ports;
  }

  /** Puts numbers and people on WhatsApp. */
  cast(accessToken: string): void {
    const { simulator } = this.#ports;
    for (const { name, phone, phoneNumberId } of CHANNELS) {
      const displayNumber = phone.slice(1);
      simulator.addNumber({ id: phoneNumberId, accountId: ACCOUNT_ID, displayNumber, verifiedName: name, accessToken });
    }
    for (const template of TEMPLATES) simulator.templates.add({ accountId: ACCOUNT_ID, ...template });
    for (const { key, name, phone, userId, username } of CONTACTS) {
      simulator.addCustomer({
        id: key,
        waId: phone?.slice(1) ?? '12025550139',
        showsPhone: phone !== null,
        userId,
        username: username ?? null,
        profileName: name === '' ? null : name,
      });
    }
  }

  /** Waits until what was set off is done: webhooks delivered and worked off, jobs run. */
  async settle(): Promise<void> {
    const { app, clock, simulator } = this.#ports;
    do {
      clock.moveTo(clock.now());
      await simulator.idle();
      await app.worker.drain();
      await simulator.idle();
    } while ((simulator.nextDue ?? Number.POSITIVE_INFINITY) <= clock.now());
    await app.worker.drain();
  }

  phoneNumberId(channel: ChannelKey): string {
    const found = CHANNELS.find(({ key }) => key === channel);
    if (found === undefined) throw new RangeError(`find the channel: there is no sample channel ${channel}`);
    return found.phoneNumberId;
  }

  customer(contact: string) {
    return this.#ports.simulator.customer(contact);
  }

  /** An agent acts on the conversation of a contact. */
  async act(agent: AgentKey, contact: string, channel: ChannelKey, act: StageAct): Promise<void> {
    const conversation = await this.conversation(contact, channel);
    const command = { ...act, id: this.#ports.ids(), conversationId: conversation.id } as Command;
    await this.#adapter(agent).submit(command);
  }

  /** An agent brings a sample to the backend; what they send with it. */
  async upload(agent: AgentKey, name: SampleName, caption: string): Promise<OutgoingMedia> {
    const { content: _, ...file } = sampleFile(name, caption);
    const blob = new Blob([await sampleBytes(name)], { type: file.mime });
    const { uploadId: fileId } = await this.#adapter(agent).upload(blob, {});
    return { ...file, fileId, bytes: blob.size };
  }

  async conversation(contact: string, channel: ChannelKey): Promise<Conversation> {
    const userId = CONTACTS.find(({ key }) => key === contact)?.userId ?? null;
    const found = await this.#ports.repository.read(SAMPLE_WORKSPACE_ID, async (tx) => {
      const [person] = await tx.contactsBy({ userId, phone: null, username: null });
      const conversations = person === undefined ? [] : await tx.conversationsOf(person.id);
      return conversations.find(({ channelId }) => channelId === channel);
    });
    if (found === undefined) throw new RangeError(`find the conversation: ${contact} never wrote to ${channel}`);
    return found;
  }

  /** The newest message of one side of a conversation that was said and not taken back. */
  async newest(contact: string, channel: ChannelKey, side: Direction): Promise<Message> {
    const { id } = await this.conversation(contact, channel);
    const range = { conversationId: id, direction: 'before', from: null, limit: 50 } as const;
    const messages = await this.#ports.repository.read(SAMPLE_WORKSPACE_ID, (tx) => tx.messages(range));
    const found = messages.findLast(
      ({ direction, content, revokedAt }) => direction === side && content.kind !== 'call' && revokedAt === null,
    );
    if (found === undefined) throw new RangeError(`find a message: nothing ${side} of ${contact} on ${channel}`);
    return found;
  }

  /** Lets go of what the agents used. */
  async close(): Promise<void> {
    await Promise.all([...this.#adapters.values()].map((adapter) => adapter.close()));
  }

  #adapter(agent: AgentKey): ReturnType<typeof createHttpAdapter> {
    const known = this.#adapters.get(agent);
    if (known !== undefined) return known;
    const { app, token } = this.#ports;
    const adapter = createHttpAdapter({
      endpoint: 'https://stage.invalid',
      getToken: () => token(agent),
      fetch: (address, init) => app.fetch(new Request(address, init)),
    });
    this.#adapters.set(agent, adapter);
    return adapter;
  }
}
