import { expect, test } from 'vitest';
import { compileContent } from '#build/compile-content.ts';
import type { ObjectiveContent } from '#lib/domain/bank/content.ts';
import { realise } from '#lib/domain/bank/realise.ts';
import { folderOf, sound } from './fixture-banks.ts';

const portsYaml = `kind: port
title: Ports
exams: {}
rowHeading: Service
columns: [{ id: ports, label: Port }, { id: transports, label: Transport }]
rows:
  - { id: ant, name: ANT, cells: { ports: [1111], transports: [TCP] }, source: a registry }
  - { id: bee, name: BEE, cells: { ports: [2222], transports: [UDP] }, source: a registry }
  - { id: cow, name: COW, cells: { ports: [3333], transports: [TCP] }, source: a registry }
  - { id: dog, name: DOG, cells: { ports: [4444], transports: [TCP, UDP] }, source: a registry }
`;

const generatedYaml = `objective: "1.2"
items:
  - id: s-1.2-gen-port
    version: 1
    kind: generated
    generator: port-service
    topic: Water
    level: recall
    stem: Which animal has a given port?
    explanation: Animals keep to their ports.
    facts: [port/ant, port/bee, port/cow, port/dog]
    source: a registry
    wording:
      stems: ["A fence lets port {port} through to a pond. Which of the following animals uses it?"]
      working: "{service} has {ports}."
      whys:
        key: "{itsName} is the one that was registered for {itsPorts} long ago."
        related: "{itsName} is a near relative that has {itsPorts} for itself alone."
        other: "{itsName} comes in at {itsPorts} and would be right with that number."
`;

const compiled = (yaml = generatedYaml) =>
	compileContent(folderOf({ ...sound, 'facts/ports.yaml': portsYaml, 'small/generated/1.2-ports.yaml': yaml }));

const served = (yaml?: string) => {
	const { files, manifest } = compiled(yaml);
	const entry = manifest.banks[0]?.domains[0]?.objectives.find(({ number }) => number === '1.2');
	const content = JSON.parse(files.get(entry?.file ?? '') ?? '') as ObjectiveContent;
	return { entry, item: content.items.find(({ kind }) => kind === 'generated') };
};

test('a generated item is compiled, listed by its kind, and brings the rows of its facts along', () => {
	expect(compiled().problems).toEqual([]);
	const { entry, item } = served();
	expect(entry?.items).toContainEqual({ id: 's-1.2-gen-port', version: 1, kind: 'generated' });
	expect(item).toMatchObject({
		rows: [
			{ id: 'ant', name: 'ANT', ports: [1111], transports: ['TCP'] },
			{ id: 'bee', name: 'BEE', ports: [2222], transports: ['UDP'] },
			{ id: 'cow', name: 'COW', ports: [3333], transports: ['TCP'] },
			{ id: 'dog', name: 'DOG', ports: [4444], transports: ['TCP', 'UDP'] }
		]
	});
});

test('what is served is all that a device needs to draw a case', () => {
	const { item } = served();
	if (item?.kind !== 'generated') throw new Error('no generated item was served');
	const drawn = realise(item, 'on a device');
	expect(drawn).toMatchObject({ id: 's-1.2-gen-port', kind: 'choice', reviewed: false });
	expect(drawn.stem).toMatch(/port \d{4} /);
});

const judged = (from: string, to: string): string[] =>
	compiled(generatedYaml.replace(from, to)).problems.map(({ rule, message }) => `${rule}: ${message}`);

test.each([
	['an unknown generator', 'generator: port-service', 'generator: port-guess', 'no generator port-guess'],
	['a missing why', '        other: ', '        others: ', 'port-service wants a why for other'],
	['a superfluous why', '        other: ', '        odd: "Odd."\n        other: ', 'port-service gives no odd'],
	['an unknown value', '{ports}.', '{harbors}.', 'port-service: the wording has no value "harbors"'],
	['too few rows', 'port/cow, port/dog]', 'port/cow]', 'port-service: only 2 distractors'],
	['a short why', '"{itsName} comes in at {itsPorts} and would be right with that number."', '"No."', 'seed "check 0"'],
	[
		'a case that is no question',
		'Which of the following animals uses it?',
		'Say which.',
		'port-service, seed "check 0"'
	]
])('%s is an error that says so', (_case, from, to, message) => {
	expect(judged(from, to).join('\n')).toContain(message);
});

test('an error of a case stands at the wording of its item', () => {
	const { problems } = compiled(generatedYaml.replace('Which of the following animals uses it?', 'Say which.'));
	expect(problems).toMatchObject([
		{
			rule: '1-full-question',
			severity: 'error',
			item: 's-1.2-gen-port',
			file: expect.stringContaining('generated') as string,
			line: 14
		}
	]);
});
