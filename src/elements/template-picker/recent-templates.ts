const RECENT_MAX = 5;

/** Templates used last by id, the newest first: for as long as the page lives, whichever conversation it was. */
export const recentTemplates: string[] = [];

export function rememberTemplate(id: string): void {
  const others = recentTemplates.filter((each) => each !== id).slice(0, RECENT_MAX - 1);
  recentTemplates.splice(0, recentTemplates.length, id, ...others);
}
