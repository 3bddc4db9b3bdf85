export { decodeQueryAnswer, decodeSubmitAnswer } from './answer-codec.ts';
export { COMMAND_TYPES, CONTENT_KINDS } from './capability-names.ts';
export { decodeChanges } from './change-codec.ts';
export { decodeCommand, decodeOutgoingSignal } from './command-codec.ts';
export { type OnSkipped, parseJson, type Skipped } from './decode.ts';
export { decodeFeedAnswer, decodeFeedEvent } from './feed-codec.ts';
export { decodeFileAddress, decodeUploadAnswer } from './file-codec.ts';
export {
  decodeConversationPage,
  decodeMessagePage,
  encodeConversationPage,
  encodeMessagePage,
  type MessagePage,
} from './page-token.ts';
export { type PathParams, pathOf } from './path-of.ts';
export { PATHS, type RouteName } from './paths.ts';
export { errorOfAnswer, PROBLEM_TYPE, type Problem, problemOf, type RefusedAnswer } from './problem.ts';
export {
  decodeChangesRequest,
  decodeQuery,
  encodeChangesRequest,
  encodeQuery,
  INTERESTS_MAX,
  PAGE_LIMIT_DEFAULT,
  type Search,
} from './query-codec.ts';
export { type Caller, ROUTES, type Route } from './routes.ts';
export { decodeCapabilities, decodeSession } from './session-codec.ts';
export { decodeSse, encodeSse, encodeSseEnd, SSE_TYPE, type SseMessage } from './sse.ts';
export { negotiateVersion, PROTOCOL_VERSION, PROTOCOL_VERSION_MIN, VERSION_HEADER } from './version.ts';
