import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const build = join(import.meta.dirname, '../../build');

/** The screens of the build, each by its address: `/`, `/study/`, …. */
export const routesOf = (path = '/'): string[] => [
	...(existsSync(join(build, path, 'index.html')) ? [path] : []),
	...readdirSync(join(build, path), { withFileTypes: true })
		.filter((at) => at.isDirectory())
		.flatMap(({ name }) => routesOf(`${path}${name}/`))
];
