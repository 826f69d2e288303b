import type { Plugin } from 'vite';
import { packageOf, readLicences } from './licences.ts';

const id = 'virtual:licences';

/** Gives the app the licences of its parts as `virtual:licences`, read at build from what is installed. */
export function licences(root = process.cwd()): Plugin[] {
	return [
		{
			name: 'firstline:licences',
			resolveId: (source) => (source === id ? `\0${id}` : undefined),
			load: (resolved) =>
				resolved === `\0${id}` ? `export const licences = ${JSON.stringify(readLicences(root))};` : undefined
		},
		noUnlisted(root)
	];
}

/** Fails a build that ships a part which the list does not name. */
export function noUnlisted(root = process.cwd()): Plugin {
	return {
		name: 'firstline:no-unlisted',
		generateBundle(_, bundle) {
			if (this.environment.name !== 'client') return;
			const listed = new Set(readLicences(root).map(({ name }) => name));
			for (const chunk of Object.values(bundle)) {
				if (chunk.type !== 'chunk') continue;
				for (const [module, { renderedLength }] of Object.entries(chunk.modules)) {
					const name = packageOf(module);
					if (renderedLength > 0 && name !== undefined && !listed.has(name)) {
						this.error(`${name} is shipped and its licence is not: name it in src/build/licences.ts`);
					}
				}
			}
		}
	};
}
