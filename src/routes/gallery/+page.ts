import { dev } from '$app/environment';
import { error } from '@sveltejs/kit';

export const prerender = false;

/** For the people who build Firstline; the production build has no gallery. */
export const load = (): void => {
	if (!dev) {
		error(404, 'The gallery is part of the development build only.');
	}
};
