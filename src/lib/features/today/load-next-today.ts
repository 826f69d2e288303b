import type NextToday from './NextToday.svelte';

/** What the day asks for next, fetched when something has ended. Kit would link its styles to every page if its server build asked for it too. */
export const loadNextToday = (): Promise<{ default: typeof NextToday }> =>
	import.meta.env.SSR ? new Promise<never>(() => undefined) : import('./NextToday.svelte');
