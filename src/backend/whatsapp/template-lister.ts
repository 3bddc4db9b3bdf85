import type { Template } from '../../domain/index.ts';
import { askGraph, type CloudApiOptions, graphBase } from './graph-call.ts';
import { JsonNode, UnreadableError } from './json-node.ts';
import { parseJson } from './parse-json.ts';
import { readTemplate } from './read-template.ts';
import { type GraphAnswer, judgeAnswer } from './send-outcome.ts';
import type { TemplateLister, TemplatePage } from './template-page.ts';

/** Templates per page: Meta answers large pages of templates slowly. */
const PAGE_SIZE = 100;

const FIELDS = [
  'id',
  'name',
  'language',
  'status',
  'category',
  'parameter_format',
  'components',
  'quality_score',
  'rejected_reason',
].join();

/** Reads `GET /{WABA}/message_templates` (fact sheet §13.1), a page at a time. */
export function createTemplateLister(options: CloudApiOptions): TemplateLister {
  return {
    async templates({ accountId, accessToken }, page, signal) {
      const query = new URLSearchParams({ fields: FIELDS, limit: `${PAGE_SIZE}` });
      if (page !== null) query.set('after', page);
      const address = `${graphBase(options)}/${encodeURIComponent(accountId)}/message_templates?${query}`;
      const request = new Request(address, {
        headers: { authorization: `Bearer ${accessToken}` },
        // Another host must not see the token.
        redirect: 'manual',
      });
      const answer = await askGraph(options, request, signal);
      return 'outcome' in answer ? failed(answer) : readPage(answer, accountId, options.clock.now());
    },
  };
}

function readPage(answer: GraphAnswer, accountId: string, now: number): TemplatePage {
  const root = answer.status === 200 && answer.body !== null ? readBody(answer.body) : null;
  if (!root || !Array.isArray(root.get('data').value)) return failed(judgeAnswer(answer));
  const templates: Omit<Template, 'rev'>[] = [];
  let unreadable = 0;
  for (const item of root.get('data').items()) {
    try {
      templates.push(readTemplate(item, accountId, now));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      unreadable += 1;
    }
  }
  const paging = root.get('paging');
  // Meta names a cursor on the last page as well; only `next` says that there is more.
  const next = paging.has('next') ? paging.get('cursors').get('after').maybeId() : null;
  return { outcome: 'page', templates, next, unreadable };
}

function readBody(body: string): JsonNode | null {
  try {
    return new JsonNode(parseJson(body), '');
  } catch {
    // Not JSON: judged by its status like any other answer.
    return null;
  }
}

function failed(outcome: ReturnType<typeof judgeAnswer>): TemplatePage {
  const error = outcome.outcome === 'accepted' ? { code: 'unreadable', detail: '' } : outcome.error;
  return { outcome: 'failed', error, retryAfterMs: outcome.outcome === 'not-sent' ? outcome.retryAfterMs : null };
}
