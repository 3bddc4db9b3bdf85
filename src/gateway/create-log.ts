import { type DestinationStream, pino } from 'pino';
import type { Log } from '../backend/index.ts';

/** Fields that would carry what a customer wrote or who they are, or a key: never printed, whoever logs them. */
const HIDDEN = [
  'authorization',
  'token',
  'accessToken',
  'secret',
  'password',
  'text',
  'body',
  'caption',
  'phone',
  'waId',
  'username',
  'profileName',
  'name',
];

/** Structured log, one JSON object per line. */
export function createLog(destination?: DestinationStream): Log {
  const options = {
    base: null,
    messageKey: 'event',
    redact: { paths: HIDDEN.flatMap((field) => [field, `*.${field}`]), censor: '[hidden]' },
  };
  const logger = destination === undefined ? pino(options) : pino(options, destination);
  return {
    info: (event, fields = {}) => logger.info(fields, event),
    warn: (event, fields = {}) => logger.warn(fields, event),
    error: (event, fields = {}) => logger.error(fields, event),
  };
}
