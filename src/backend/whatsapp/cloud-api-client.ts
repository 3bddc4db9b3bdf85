import { askGraph, type CloudApiOptions, graphBase } from './graph-call.ts';
import { createMediaClient } from './media-client.ts';
import { messagePayload } from './message-payload.ts';
import { reactionPayload } from './reaction-payload.ts';
import { type GraphAnswer, judgeAnswer } from './send-outcome.ts';
import { createTemplateLister } from './template-lister.ts';
import type { Sender, WhatsAppClient } from './whatsapp-client.ts';

/**
 * The client of WhatsApp's Cloud API. Each call is exactly one HTTP request: it never repeats one, follows no redirect, and never throws for
 * what WhatsApp or the network does.
 */
export function createCloudApiClient(options: CloudApiOptions): WhatsAppClient {
  const base = graphBase(options);

  const post = (sender: Sender, body: object): Request =>
    new Request(`${base}/${encodeURIComponent(sender.phoneNumberId)}/messages`, {
      method: 'POST',
      headers: { authorization: `Bearer ${sender.accessToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      // Another host must see neither token nor text.
      redirect: 'manual',
    });

  return {
    ...createTemplateLister(options),
    ...createMediaClient(options),

    async send(sender, message, signal) {
      const body = messagePayload(message);
      if ('outcome' in body) return body;
      const answer = await askGraph(options, post(sender, body), signal);
      return 'outcome' in answer ? answer : judgeAnswer(answer);
    },

    async sendReaction(sender, reaction, signal) {
      const body = reactionPayload(reaction);
      if ('outcome' in body) return body;
      const answer = await askGraph(options, post(sender, body), signal);
      return 'outcome' in answer ? answer : judgeAnswer(answer);
    },

    async markRead(sender, wamid, signal, { typing = false } = {}) {
      const read = { messaging_product: 'whatsapp', status: 'read', message_id: wamid };
      const body = typing ? { ...read, typing_indicator: { type: 'text' } } : read;
      const answer = await askGraph(options, post(sender, body), signal);
      if ('outcome' in answer) return answer;
      return saysSuccess(answer) ? { outcome: 'done' } : judgeAnswer(answer);
    },
  };
}

function saysSuccess({ status, body }: GraphAnswer): boolean {
  return status === 200 && body !== null && /"success"\s*:\s*true/.test(body);
}
