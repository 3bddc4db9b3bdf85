/** How much room rows take: 64 px or 48 px in the list. */
export type Density = 'comfortable' | 'compact';

export const DENSITIES = ['comfortable', 'compact'] as const satisfies readonly Density[];

const KEY = 'wa-inbox:density';

/** What this person chose last in this browser; `null` when they did not. */
export function rememberedDensity(): Density | null {
  try {
    const kept = localStorage.getItem(KEY);
    return DENSITIES.find((one) => one === kept) ?? null;
  } catch {
    return null; // Denied by the browser: a choice lasts as long as the page.
  }
}

export function rememberDensity(density: Density): void {
  try {
    localStorage.setItem(KEY, density);
  } catch {
    // Denied or full: the choice lasts as long as the page.
  }
}
