import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blueprintTexts } from '#build/blueprints.ts';
import { folderOf, write } from './fixture-banks.ts';

test('every text of a copy beside the repository is read, however deep', () => {
	const parent = folderOf({});
	write(parent, 'shared/blueprints.yaml', 'about: One.\nexams:\n  - { code: 7, domains: [{ topics: [Two, Three] }] }');
	expect(blueprintTexts(join(parent, 'repository', 'question-banks'))).toEqual(['One.', 'Two', 'Three']);
});

test('without a copy there is nothing to compare with', () => {
	expect(blueprintTexts(folderOf({}))).toBeUndefined();
});
