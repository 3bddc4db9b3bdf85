/** What an agent may be on one channel (SPK-45). Administration is not a role but a mark on the agent, valid for the workspace. */
export type Role = 'viewer' | 'contributor' | 'supervisor';

/** One thing a role may allow. `queue` moves a conversation to Pending or Resolved; `requeue` moves it back to New. */
export type Right = 'see' | 'queue' | 'annotate' | 'reply' | 'requeue' | 'assign' | 'reports';

/** Roles from least to most; each has all rights of the one before (SPK-46, 48, 49). */
export const ROLES: readonly Role[] = ['viewer', 'contributor', 'supervisor'];

const RIGHTS: Readonly<Record<Role, readonly Right[]>> = {
  viewer: ['see', 'queue', 'annotate'],
  contributor: ['see', 'queue', 'annotate', 'reply', 'requeue', 'assign'],
  supervisor: ['see', 'queue', 'annotate', 'reply', 'requeue', 'assign', 'reports'],
};

/** Whether a role (or none) carries a right. */
export function mayRole(role: Role | null | undefined, right: Right): boolean {
  return role != null && RIGHTS[role].includes(right);
}

/** The stronger of two roles; `null` stands for no access. */
export function strongerRole(a: Role | null, b: Role | null): Role | null {
  if (a === null || b === null) return a ?? b;
  return ROLES.indexOf(a) >= ROLES.indexOf(b) ? a : b;
}
