import type { WebhookItem } from '../../../src/backend/whatsapp/webhook-item.ts';
import type { ContactFacets, MessageContent, Referral } from '../../../src/domain/index.ts';

/** One line per item: everything but ids and times that are the same in every body. */
export function describeItem(item: WebhookItem): string {
  switch (item.item) {
    case 'message': {
      const marks = [
        item.quotedWamid === null ? '' : ' quoting',
        item.forwarded === 'no' ? '' : ` forwarded-${item.forwarded}`,
        item.delivery === null ? '' : ` ${item.delivery}`,
        item.referral === null ? '' : ` from ${referral(item.referral)}`,
      ].join('');
      return `${item.origin} ${item.direction} ${content(item.content)} | ${facets(item.contact)}${marks}`;
    }
    case 'receipt': {
      const error = item.error === null ? '' : ` ${item.error.code}`;
      const attempt = item.attemptId === null ? '' : ` attempt=${item.attemptId}`;
      const free = item.freeEntryUntil === null ? '' : ` free until ${new Date(item.freeEntryUntil).toISOString()}`;
      const price =
        item.price === null ? '' : ` price ${item.price.category} ${item.price.type} billable=${item.price.billable}`;
      return `receipt ${item.delivery}${error}${attempt} | ${item.contact === null ? 'nobody' : facets(item.contact)}${free}${price}`;
    }
    case 'identity':
      return `identity ${item.event} | ${facets(item.previous)} => ${facets(item.next)}`;
    case 'template':
      return `template ${item.templateId} ${JSON.stringify(item.said)}${item.pausedForMs === null ? '' : ` for ${item.pausedForMs}`}`;
    case 'call': {
      const length = item.durationMs === null ? '' : ` ${item.durationMs / 1000}s`;
      return `call ${item.direction} ${item.outcome}${length} at ${new Date(item.at).toISOString()} | ${facets(item.contact)}`;
    }
    case 'marketing':
      return `marketing ${item.optOut ? 'stop' : 'resume'} | ${facets(item.contact)}`;
    case 'contact-name':
      return `contact-name ${item.name} | ${facets(item.contact)}`;
    case 'error':
      return `error ${item.error.code} ${item.error.detail}`;
    case 'ignored':
      return `ignored ${item.what}`;
    case 'malformed':
      return `malformed ${item.path}: ${item.problem}`;
  }
}

function content(content: MessageContent): string {
  if (content.kind === 'text')
    return `text "${content.text.length > 24 ? `${content.text.slice(0, 24)}…` : content.text}"`;
  const { kind, ...rest } = content;
  const details = Object.entries(rest).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? short(value) : JSON.stringify(value)}`,
  );
  return [kind, ...details].join(' ');
}

function short(text: string): string {
  return text.startsWith('wamid.') ? `…${text.slice(-12)}` : text;
}

function facets({ phone, userId, parentUserId, username, profileName }: ContactFacets): string {
  const parts = [phone, userId, parentUserId, username === null ? null : `@${username}`, profileName];
  return parts.filter((part) => part !== null).join(' ');
}

function referral(referral: Referral): string {
  const { kind, ...rest } = referral;
  const details = Object.entries(rest).flatMap(([key, value]) => (value ? [`${key}=${value}`] : []));
  return [kind, ...details].join(' ');
}
