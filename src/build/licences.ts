import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part of the app that somebody else wrote. */
export interface Licence {
	readonly name: string;
	readonly version: string;
	/** Its SPDX name, as its author gives it. */
	readonly licence: string;
	/** The text that its licence asks to be passed on. */
	readonly text: string;
}

/**
 * Parts that are shipped without standing under `dependencies`: the runtime of framework and bundler. The build fails
 * when anything else is found in what it ships.
 */
export const runtimeParts = ['svelte', '@sveltejs/kit', 'clsx', 'devalue', 'esm-env', 'rolldown', 'vite'];

/** The package that a module comes from; undefined for our own. */
export function packageOf(moduleId: string): string | undefined {
	// The helpers that the bundler writes into what it makes have no file.
	const made = /^\0(vite|rolldown)\//.exec(moduleId)?.[1];
	return made ?? /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(moduleId.replaceAll('\\', '/'))?.[1];
}

/** The licences of all shipped parts, by name. Throws where a part has no text of one. */
export function readLicences(root: string): Licence[] {
	const { dependencies } = readPackage(root);
	const names = new Set([...Object.keys(dependencies ?? {}), ...runtimeParts]);
	return [...names].sort().map((name) => licenceOf(join(root, 'node_modules', name)));
}

interface PackageFile {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
	readonly dependencies?: Readonly<Record<string, string>>;
}

const readPackage = (folder: string): PackageFile =>
	JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;

function licenceOf(folder: string): Licence {
	const { name, version, license } = readPackage(folder);
	const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.|$)/i.test(each));
	if (file === undefined || license === undefined) {
		throw new Error(`${name} ships without a licence text: write to its author, or leave it out`);
	}
	const [own = ''] = readFileSync(join(folder, file), 'utf8').split(/^#+ Licenses of bundled dependencies/m);
	return { name, version, licence: license, text: own.replace(/^# .*\n/, '').trim() };
}
