import type { Role } from './role.ts';

/** Longest custom channel name, in UTF-16 units (SPK-31). */
export const CHANNEL_NAME_MAX = 255;

/** Age after which a quiet conversation is resolved by itself unless the channel says otherwise, in days (SPK-41). */
export const AUTO_RESOLVE_DEFAULT_DAYS = 30;

/** Who may see a channel, and as what. Team and all-switches grant Contributor unless the admin picks another role. */
export interface ChannelAccess {
  readonly agents: Readonly<Record<string, Role>>;
  readonly teams: Readonly<Record<string, Role>>;
  /** The switch "All users" (SPK-51): the role it grants, `null` when off. */
  readonly allUsers: Role | null;
  /** The switch "All teams" (SPK-51): granted to every member of any team, `null` when off. */
  readonly allTeams: Role | null;
}

/** Whether messages can pass. `attention` still receives but an admin has to act (for example a rejected token). */
export type ChannelHealth = 'connected' | 'attention' | 'disconnected';

/** One number on one medium. */
export interface Channel {
  readonly id: string;
  readonly rev: number;
  /** The medium; only WhatsApp today (CDK-16). */
  readonly source: 'whatsapp';
  /** The custom display name, seen by agents only, at most {@link CHANNEL_NAME_MAX} long; not WhatsApp's display name. */
  readonly name: string;
  /** The business number in international format, with `+` (CDK-09). */
  readonly phone: string;
  /** Meta's id of the number: the routing key of every webhook and send (CDK-08). */
  readonly phoneNumberId: string;
  /** Meta's WhatsApp business account id (CDK-05). */
  readonly accountId: string;
  readonly health: ChannelHealth;
  /** An agent becomes the owner of a conversation by replying (SPK-35). */
  readonly autoAssign: boolean;
  /** Days without a message after which New and Pending are resolved, each on its own; `null` switches it off (SPK-39…42). */
  readonly autoResolve: { readonly newDays: number | null; readonly pendingDays: number | null };
  readonly access: ChannelAccess;
  /** Puts the agent's name before what they write to customers. */
  readonly agentPrefix: boolean;
  /** When customers get blue ticks: once an agent saw the message, with the answer, or only when an agent marks it by hand. */
  readonly readReceipts: 'seen' | 'reply' | 'manual';
  /** Customers see "typing…" while an agent writes. WhatsApp takes that as read, so it needs `readReceipts: 'seen'`. */
  readonly showTyping: boolean;
  /** Customers that may be written to outside a window in 24 rolling hours (ZEN-41: 250 before verification); `null` when unlimited or unknown. */
  readonly messagingLimit: number | null;
}

/** What a channel does unless an admin chose otherwise. */
export const CHANNEL_DEFAULTS = {
  agentPrefix: false,
  readReceipts: 'seen',
  showTyping: false,
  messagingLimit: null,
} as const satisfies Partial<Channel>;
