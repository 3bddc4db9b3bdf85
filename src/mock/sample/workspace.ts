import type { Role } from '../../domain/index.ts';

/** The invented company of the sample workspace: sells, rents and repairs bicycles in several countries. */
export const COMPANY = 'Kestrel Cycles';

export type ChannelKey = 'shop' | 'rentals' | 'workshop';
export type TeamKey = 'sales' | 'rental-desk' | 'mechanics';

export interface SampleChannel {
  readonly key: ChannelKey;
  readonly name: string;
  readonly phone: string;
  readonly phoneNumberId: string;
  readonly autoAssign: boolean;
  readonly teams: Partial<Record<TeamKey, Role>>;
  readonly agents: Partial<Record<AgentKey, Role>>;
  readonly allUsers: Role | null;
}

export const ACCOUNT_ID = '102290129340398';

export const CHANNELS: readonly SampleChannel[] = [
  {
    key: 'shop',
    name: 'Kestrel Shop',
    phone: '+390212345678',
    phoneNumberId: '106540352242922',
    autoAssign: true,
    teams: { sales: 'contributor' },
    agents: { maya: 'supervisor', chiara: 'supervisor', ben: 'viewer', aino: 'contributor', karim: 'contributor' },
    allUsers: null,
  },
  {
    key: 'rentals',
    name: 'Kestrel Rentals',
    phone: '+420225850123',
    phoneNumberId: '106540352242923',
    autoAssign: true,
    teams: { 'rental-desk': 'contributor' },
    agents: { maya: 'supervisor', petra: 'supervisor', ben: 'viewer' },
    allUsers: null,
  },
  {
    key: 'workshop',
    name: 'Workshop & Service',
    phone: '+358942459876',
    phoneNumberId: '106540352242924',
    autoAssign: false,
    teams: { mechanics: 'contributor' },
    agents: { maya: 'supervisor', jonas: 'supervisor' },
    allUsers: 'viewer',
  },
];

export type AgentKey =
  | 'maya'
  | 'chiara'
  | 'lea'
  | 'karim'
  | 'petra'
  | 'diego'
  | 'sofia'
  | 'elif'
  | 'jonas'
  | 'aino'
  | 'tomas'
  | 'ben';

export interface SampleAgent {
  readonly key: AgentKey;
  readonly name: string;
  readonly admin: boolean;
  readonly teams: readonly TeamKey[];
  /** One line for the demo's agent switch. */
  readonly about: string;
}

export const TEAMS: Readonly<Record<TeamKey, string>> = {
  sales: 'Sales',
  'rental-desk': 'Rental desk',
  mechanics: 'Mechanics',
};

export const AGENTS: readonly SampleAgent[] = [
  { key: 'maya', name: 'Maya Lindqvist', admin: true, teams: [], about: 'Admin, supervisor everywhere' },
  { key: 'chiara', name: 'Chiara Conti', admin: false, teams: ['sales'], about: 'Supervisor of the shop' },
  { key: 'lea', name: 'Léa Fontaine', admin: false, teams: ['sales'], about: 'Answers for the shop' },
  {
    key: 'karim',
    name: 'Karim Haddad',
    admin: false,
    teams: ['sales', 'rental-desk'],
    about: 'Answers for shop and rentals',
  },
  { key: 'petra', name: 'Petra Nováková', admin: false, teams: ['rental-desk'], about: 'Supervisor of rentals' },
  { key: 'diego', name: 'Diego Salas', admin: false, teams: ['rental-desk'], about: 'Answers for rentals' },
  {
    key: 'sofia',
    name: 'Sofia Marques',
    admin: false,
    teams: ['sales', 'rental-desk'],
    about: 'Answers for shop and rentals',
  },
  { key: 'elif', name: 'Elif Kaya', admin: false, teams: ['mechanics'], about: 'Answers for the workshop' },
  { key: 'jonas', name: 'Jonas Weber', admin: false, teams: ['mechanics'], about: 'Supervisor of the workshop' },
  { key: 'aino', name: 'Aino Virtanen', admin: false, teams: ['mechanics'], about: 'Answers for shop and workshop' },
  { key: 'tomas', name: 'Tomáš Dvořák', admin: false, teams: [], about: 'Sees the workshop only, through All users' },
  { key: 'ben', name: 'Ben Okafor', admin: false, teams: [], about: 'In training: viewer, may not reply' },
];
