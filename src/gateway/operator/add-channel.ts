import * as v from 'valibot';
import type { WriteTransaction } from '../../backend/index.ts';
import { transact } from '../../backend/use-cases/transact.ts';
import {
  AUTO_RESOLVE_DEFAULT_DAYS,
  CHANNEL_DEFAULTS,
  type Channel,
  InboxError,
  type Role,
} from '../../domain/index.ts';
import { type Desk, defineCommand } from './operator-command.ts';
import { OPTION_SCHEMAS } from './option-schemas.ts';
import { requireWorkspace } from './require-workspace.ts';

/** As long as Meta's ids are today (CDK-05, CDK-08). */
const META_ID_LENGTH = 15;

const schema = v.pipe(
  v.object({
    workspace: OPTION_SCHEMAS.id,
    name: OPTION_SCHEMAS.name,
    phone: OPTION_SCHEMAS.phone,
    'phone-number-id': OPTION_SCHEMAS.metaId,
    'account-id': OPTION_SCHEMAS.metaId,
    'access-token-env': v.optional(OPTION_SCHEMAS.variableName),
    'all-users': v.optional(OPTION_SCHEMAS.role),
  }),
  v.forward(
    v.partialCheck(
      [['account-id'], ['phone-number-id']],
      (given) => given['account-id'] !== given['phone-number-id'],
      "is the phone-number id: Meta's settings show two different numbers",
    ),
    ['account-id'],
  ),
);

type Values = v.InferOutput<typeof schema>;

/**
 * Gives a workspace a number. A number it has already is brought up to date, with its people and settings kept: so are tokens and names
 * changed. A number of another workspace is refused.
 */
export const addChannel = defineCommand({
  summary: 'gives a workspace a number, or brings one up to date',
  options: {
    workspace: { value: 'id', meaning: 'made by setup' },
    name: { value: 'words', meaning: 'what agents read, 255 characters at most' },
    phone: { value: '+number', meaning: 'the business number in international format' },
    'phone-number-id': { value: 'digits', meaning: "Meta's id of the number (app dashboard, WhatsApp, API setup)" },
    'account-id': { value: 'digits', meaning: "Meta's WhatsApp business account id (same page)" },
    'access-token-env': {
      value: 'NAME',
      meaning: 'variable that holds a token for this number only, stored encrypted; else WA_INBOX_META_ACCESS_TOKEN',
    },
    'all-users': { value: 'role', meaning: 'viewer, contributor, supervisor for everybody who signs in; none ends it' },
  },
  schema,
  async run(desk, values) {
    await requireWorkspace(desk.repository, values.workspace);
    const token = tokenOf(desk, values);
    const route = await desk.repository.routeOf(values['phone-number-id']);
    if (route !== null && route.workspaceId !== values.workspace) {
      throw new InboxError('id-taken', `phone-number id ${values['phone-number-id']} belongs to another workspace`);
    }
    const encrypted = token === null ? null : await desk.secrets.encrypt(token);
    const { value } = await transact(desk, values.workspace, (tx) => store(tx, values, encrypted, desk.ids));
    const { channel, was } = value;
    return [
      `Channel ${channel.id} "${channel.name}" ${was}. Nothing was asked of Meta: the first message will tell.`,
      ...lengthWarnings(values),
      ...(await tokenLines(desk, values.workspace, channel.id)),
      channel.access.allUsers === null
        ? `Next: npm run gateway -- grant --workspace ${values.workspace} --channel ${channel.id} --help`
        : `Everybody who signs in is ${channel.access.allUsers}.`,
    ];
  },
});

function tokenOf({ environment }: Desk, values: Values): string | null {
  const variable = values['access-token-env'];
  if (variable === undefined) return null;
  const token = environment[variable]?.trim() ?? '';
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  throw new InboxError('invalid', '--access-token-env has to name a variable that holds a token; that one does not');
}

async function store(tx: WriteTransaction, values: Values, encrypted: string | null, ids: () => string) {
  const known = (await tx.channels()).find(({ phoneNumberId }) => phoneNumberId === values['phone-number-id']);
  const before = known ?? emptyChannel(ids(), values['phone-number-id']);
  const allUsers = roleOr(values['all-users'], before.access.allUsers);
  const after = {
    ...before,
    name: values.name,
    phone: values.phone,
    accountId: values['account-id'],
    access: { ...before.access, allUsers },
  };
  const changed = known === undefined || JSON.stringify(after) !== JSON.stringify(before);
  if (changed) await tx.put('channel', after);
  if (encrypted !== null) await tx.putChannelSecret(after.id, encrypted);
  if (allUsers !== before.access.allUsers) await tx.scopeChanged([after.id]);
  if (known === undefined) return { channel: after, was: 'is added' };
  return { channel: after, was: changed || encrypted !== null ? 'is brought up to date' : 'is there already' };
}

function emptyChannel(id: string, phoneNumberId: string): Omit<Channel, 'rev'> {
  return {
    id,
    source: 'whatsapp',
    name: '',
    phone: '',
    phoneNumberId,
    accountId: '',
    health: 'connected',
    autoAssign: false,
    autoResolve: { newDays: AUTO_RESOLVE_DEFAULT_DAYS, pendingDays: AUTO_RESOLVE_DEFAULT_DAYS },
    access: { agents: {}, teams: {}, allUsers: null, allTeams: null },
    ...CHANNEL_DEFAULTS,
  };
}

function roleOr(given: Role | 'none' | undefined, kept: Role | null): Role | null {
  if (given === undefined) return kept;
  return given === 'none' ? null : given;
}

function lengthWarnings(values: Values): readonly string[] {
  return (['phone-number-id', 'account-id'] as const)
    .filter((option) => values[option].length !== META_ID_LENGTH)
    .map((option) => `Look again: --${option} has ${values[option].length} digits, Meta's have ${META_ID_LENGTH}.`);
}

async function tokenLines({ repository, environment }: Desk, workspace: string, channelId: string) {
  if ((await repository.read(workspace, (tx) => tx.channelSecret(channelId))) !== null) {
    return ['It sends with its own token, stored encrypted.'];
  }
  const set = (environment['WA_INBOX_META_ACCESS_TOKEN'] ?? '') !== '';
  return [`It sends with WA_INBOX_META_ACCESS_TOKEN${set ? '' : ', which is not set here: replies wait until it is'}.`];
}
