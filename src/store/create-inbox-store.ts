import { Core } from './core.ts';
import type { InboxStore } from './inbox-store.ts';
import { Sources } from './sources.ts';
import type { StorePorts } from './store-ports.ts';

/**
 * Makes the store of one inbox. It connects at once and keeps working until `close` or `signOut`; data is asked for by whoever subscribes.
 * Everything outside comes through `ports`; see `browserPorts` for a page's.
 */
export function createInboxStore(ports: StorePorts): InboxStore {
  const core = new Core(ports);
  const sources = new Sources(core);
  const { commands, sending, attachments, drafts, presence, server } = core;
  core.start();
  const at = (conversationId: string) => core.standing(conversationId);
  return {
    status: sources.status,
    session: sources.session,
    channels: sources.channels,
    agents: sources.agents,
    counts: sources.counts,
    refusals: sources.refusals,
    lateFailures: sources.lateFailures,
    mentions: sources.mentions,
    conversations: (request) => sources.conversations(request),
    conversation: (id) => sources.conversation(id),
    timeline: (id) => sources.timeline(id),
    draft: (id) => sources.draft(id),
    attachments: (id) => sources.attachments(id),
    templates: (channelId) => sources.templates(channelId),
    cannedReplies: () => sources.cannedReplies(),
    scheduled: (id) => sources.scheduled(id),
    media: (fileId) => sources.media(fileId),
    search: (id, text) => sources.search(at(id), text),
    searchMore: (id, text) => sources.search(at(id), text).more(),
    ticker: (next) => sources.ticker(next),
    loadMore: (request) => core.paging.loadMore(request),
    refresh: (request) => core.paging.refresh(request),
    loadOlder: (id) => core.paging.loadBeside(at(id), 'older'),
    loadNewer: (id) => core.paging.loadBeside(at(id), 'newer'),
    showLatest: (id) => core.paging.show(at(id), {}),
    showAround: (id, messageId) => core.paging.show(at(id), { around: messageId }),
    showSince: (id, since) => core.paging.show(at(id), { since }),
    send: (id, content, options) => sending.send(at(id), content, options?.quotedMessageId),
    sendText: (id, text, options) => sending.sendText(at(id), text, options?.quotedMessageId),
    attach: (id, files) => attachments.attach(at(id), files),
    setCaption: (id, caption) => attachments.act((files) => files.setCaption(id, caption)),
    moveFile: (id, by) => attachments.act((files) => files.move(id, by)),
    sendAsDocument: (id) => attachments.act((files) => files.toDocument(id)),
    detach: (id) => attachments.act((files) => files.remove(id)),
    retryUpload: (id) => attachments.act((files) => files.retry(id)),
    sendFiles: async (id, text, options) =>
      (await attachments.load()).send(at(id), text, options?.quotedMessageId, options?.sendAt),
    upload: async (file, options) => (await attachments.load()).upload(file, options),
    undo: (id, messageId) => sending.undo(at(id), messageId),
    undoUntil: (messageId) => sending.undoUntil(messageId),
    forward: (messageId, from, to) => sending.forward(messageId, at(from), to.map(at)),
    schedule: (id, content, sendAt, options) => commands.schedule(at(id), content, sendAt, options),
    unschedule: (id, scheduledId) => commands.unschedule(at(id), scheduledId),
    sendPlanned: (id, scheduledId) => commands.sendPlanned(at(id), scheduledId),
    addNote: (id, text) => commands.addNote(at(id), text),
    markRead: (id, upTo, options) => commands.markRead(at(id), upTo, options?.tell),
    setStatus: (id, status) => commands.setStatus(at(id), status),
    assign: (id, assigneeId) => commands.assign(at(id), assigneeId),
    dismissReply: (id) => commands.dismissReply(at(id)),
    addTag: (id, tag) => commands.addTag(at(id), tag),
    removeTag: (id, tag) => commands.removeTag(at(id), tag),
    react: (id, messageId, emoji) => commands.react(at(id), messageId, emoji),
    refetchFile: (id, messageId) => commands.refetchFile(at(id), messageId),
    retry: (id, messageId) => commands.retry(at(id), messageId),
    discard: (id, messageId) => commands.discard(at(id), messageId),
    sendAnyway: (_, messageId) => commands.sendAnyway(messageId),
    transcript: async (id, choice, options) => {
      const { readTranscript } = await import('./read-transcript.ts');
      const { tables } = core.cell.state.confirmed;
      const contactId = tables.conversation.get(at(id))?.contactId ?? '';
      const people = { contact: tables.contact.get(contactId) ?? null, agents: tables.agent };
      return readTranscript(ports.adapter, at(id), people, choice, options);
    },
    setAway: async (away) => {
      const { submitAtOnce } = await import('./submit-at-once.ts');
      await submitAtOnce({ ...ports, records: core.records }, { type: 'agent.away', id: ports.ids(), away });
    },
    startConversation: async (draft) =>
      (await import('./start-conversation.ts')).startConversation({ ...ports, records: core.records }, draft),
    saveCanned: async (draft) =>
      (await import('./canned-writes.ts')).saveCanned({ ...ports, records: core.records }, draft),
    removeCanned: async (id) =>
      (await import('./canned-writes.ts')).removeCanned({ ...ports, records: core.records }, id),
    setDraft: (id, draft) => drafts.set(at(id), draft),
    signal: (signal) => presence.tell({ ...signal, conversationId: at(signal.conversationId) }),
    dismissRefusal: (commandId) => {
      commands.dismissRefusal(commandId).catch(core.report);
    },
    dismissFailures: (id) => core.withNews(({ failures }) => failures.dismiss(at(id))),
    dismissMentions: (id) => core.withNews(({ mentions }) => mentions.dismiss(at(id))),
    reconnect: () => core.reconnect(),
    now: () => server.now(),
    signOut: async () => {
      await core.signOut();
      sources.close();
    },
    close: async () => {
      sources.close();
      await core.close();
    },
  };
}
