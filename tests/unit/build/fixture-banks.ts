import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const bankYaml = `id: small
exam: X-1
name: Small Bank
edition: V1
launched: "2024-01-01"
estimatedRetirement: "2030"
maxQuestions: 90
minutes: 90
scaledPass: 700
itemPrefix: s
domains:
  - number: "1"
    name: Outdoors
    weight: 100
    objectives:
      - number: "1.1"
        title: Trees
        level: scenario
        topics: [Gardens]
      - number: "1.2"
        title: Ponds
        level: explain
        topics: [Water]
`;

export const objectiveYaml = `objective: "1.1"
items:
  - id: s-1.1-pale-leaves
    version: 1
    kind: choice
    topic: Gardens
    level: apply
    stem: A gardener finds pale leaves on young trees. Which of the following should the gardener examine FIRST?
    choose: 1
    options:
      - { id: a, text: Soil moisture, key: true, why: Dry soil is the usual reason and the cheapest thing to look at. }
      - { id: b, text: Root growth, why: Roots would be examined once the soil has been found to be moist. }
      - { id: c, text: Bark colour, why: Bark would tell of fungus and would be examined if the leaves had spots. }
      - { id: d, text: Fruit weight, why: Fruit would matter late in the year and on trees that are fully grown. }
    explanation: Moisture is the cheapest thing to examine, so it comes before everything that needs digging.
    source: Handbook of Trees, chapter 3
  - id: s-1.1-recall-clover
    version: 2
    kind: recall
    topic: Gardens
    level: recall
    stem: How many leaflets has a clover leaf?
    answer: three
    explanation: Four are rare.
    source: Handbook of Trees, chapter 4
    reserve: true
`;

export const pondYaml = `objective: "1.2"
items:
  - id: s-1.2-recall-reed
    version: 1
    kind: recall
    topic: Water
    level: recall
    stem: Which plant grows at the edge of a pond?
    answer: reed
    explanation: Reed stands in shallow water.
    source: Handbook of Ponds
  - id: s-1.2-recall-lily
    version: 1
    kind: recall
    topic: Water
    level: recall
    stem: Which flower floats?
    answer: water lily
    explanation: Its leaves lie flat.
    source: Handbook of Ponds
    retired: true
`;

export const sound: Readonly<Record<string, string>> = {
	'small/bank.yaml': bankYaml,
	'small/1.1-trees.yaml': objectiveYaml,
	'small/1.2-ponds.yaml': pondYaml
};

/** A `question-banks` folder of these files, gone when the test is over. */
export function folderOf(files: Readonly<Record<string, string>>): string {
	const parent = mkdtempSync(join(tmpdir(), 'firstline-'));
	onTestFinished(() => {
		rmSync(parent, { recursive: true });
	});
	const root = join(parent, 'question-banks');
	mkdirSync(root);
	for (const [name, text] of Object.entries(files)) {
		write(root, name, text);
	}
	return root;
}

export function write(root: string, name: string, text: string): void {
	mkdirSync(dirname(join(root, name)), { recursive: true });
	writeFileSync(join(root, name), text);
}
