import type { MessageContent } from '../../domain/index.ts';
import type { JsonNode } from './json-node.ts';

/** A tap on something the business sent. Kinds from the future and a missing object read as `unsupported`. */
export function readInteractive(message: JsonNode): MessageContent {
  const interactive = message.get('interactive').object();
  const type = interactive.get('type').text();
  const answer = interactive.get(type);
  switch (type) {
    case 'button_reply':
    case 'list_reply':
      return readChoice(answer);
    case 'nfm_reply':
      return readForm(answer);
    case 'call_permission_reply':
      return { kind: 'call-permission', granted: answer.get('response').text() === 'accept' };
    default:
      return { kind: 'unsupported', type: `interactive.${type}` };
  }
}

function readChoice(answer: JsonNode): MessageContent {
  const description = answer.get('description').maybeText();
  return {
    kind: 'choice',
    title: answer.get('title').text(),
    payload: answer.get('id').id(),
    ...(description === null ? {} : { description }),
  };
}

/** The response stays raw text: it may be any JSON, or broken (fact sheet §5). */
function readForm(answer: JsonNode): MessageContent {
  const response = answer.get('response_json');
  return {
    kind: 'form',
    name: answer.get('name').maybeText() ?? '',
    response: response.maybeText() ?? JSON.stringify(response.value) ?? '',
  };
}
