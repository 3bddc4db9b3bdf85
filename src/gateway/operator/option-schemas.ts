import * as v from 'valibot';
import { CHANNEL_NAME_MAX, ROLES } from '../../domain/index.ts';

const missing = 'is missing';
const text = v.pipe(v.string(missing), v.trim(), v.minLength(1, 'is empty'));

/** Spaces, dots, dashes and brackets are how people write numbers; E.164 allows at most 15 digits. */
const phone = v.pipe(
  text,
  v.transform((written) => written.replaceAll(/[\s().-]/g, '')),
  v.regex(/^\+[1-9]\d{6,14}$/, 'has to be a number in international format, such as +39 02 1234 5678'),
);

const name = v.pipe(text, v.maxLength(CHANNEL_NAME_MAX, `is longer than ${CHANNEL_NAME_MAX} characters`));

/** Values of options, with what is wrong with them said so that it can follow the option's name. */
export const OPTION_SCHEMAS = {
  /** Stands in tokens and in names of wake topics. */
  newWorkspace: v.pipe(
    text,
    v.regex(/^[\w.-]{1,64}$/, 'may hold letters, digits and . _ - only, 64 at most: tokens carry it'),
  ),
  /** Of something that is there; whether it is, the database says. */
  id: text,
  name,
  phone,
  /** Meta's ids: digits, 15 today; only their being digits is a law. */
  metaId: v.pipe(text, v.regex(/^\d{1,32}$/, "has to be digits only: Meta's id, not the phone number")),
  subject: v.pipe(text, v.maxLength(255, 'is longer than 255 characters')),
  role: v.picklist([...ROLES, 'none'], `has to be one of ${ROLES.join(', ')}, none`),
  // What is wrong is said without the value: somebody may have pasted the token itself.
  variableName: v.pipe(
    v.string(missing),
    v.regex(/^[A-Z_][A-Z0-9_]{0,63}$/i, 'has to be the name of an environment variable that holds the token'),
  ),
} as const;
