import 'axe-core';
import type axeCore from 'axe-core';

/** The accessibility checker. Its package is a script that sets a global; this gives the global its type. */
export const axe = (globalThis as unknown as { readonly axe: typeof axeCore }).axe;
