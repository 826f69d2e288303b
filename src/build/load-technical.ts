import { countRoots } from '#lib/domain/interview/marking-index.ts';
import type { TechnicalContent } from '#lib/domain/interview/technical-content.ts';
import { synonymsSchema, technicalSchema, type TechnicalQuestion } from '#lib/domain/interview/technical.schema.ts';
import type { LoadedBank } from './load-bank.ts';
import type { SourceFolder } from './source-folder.ts';

const area = 'interview';
const modelWords = { least: 130, most: 300 } as const;

type Report = (path: readonly (string | number)[], message: string, fix: string) => void;

/**
 * The technical questions with the words that their marking needs; undefined where there are none, or where they do
 * not fit their schema. Without banks the objectives are not looked up.
 */
export function loadTechnical(source: SourceFolder, banks?: readonly LoadedBank[]): TechnicalContent | undefined {
	const [questionName, synonymName] = ['technical.yaml', 'synonyms.yaml'];
	if (!source.has(area, questionName) || !source.has(area, synonymName)) return undefined;
	const file = source.read(area, area, questionName);
	const questions = source.parse(technicalSchema, file, area)?.questions;
	const synonyms = source.parse(synonymsSchema, source.read(area, area, synonymName), area)?.groups;
	if (questions === undefined || synonyms === undefined) return undefined;

	const objectives = banks && objectivesOf(banks);
	const ids = new Set<string>();
	for (const [index, question] of questions.entries()) {
		const report: Report = (path, message, fix) => {
			source.report(area, file, ['questions', index, ...path], message, fix, question.id);
		};
		if (ids.has(question.id)) report(['id'], `${question.id} is there twice`, 'give each question its own id');
		ids.add(question.id);
		checkQuestion(question, objectives, report);
	}
	return { questions, synonyms, rootCounts: countRoots(questions) };
}

const objectivesOf = (banks: readonly LoadedBank[]): ReadonlySet<string> =>
	new Set(
		banks.flatMap(({ bank }) =>
			bank.domains.flatMap((domain) => domain.objectives.map(({ number }) => `${bank.id}/${number}`))
		)
	);

function checkQuestion(question: TechnicalQuestion, objectives: ReadonlySet<string> | undefined, report: Report): void {
	const { keyPoints, wrong, followUps, model } = question;
	const ids = new Set<string>();
	for (const [list, targets] of Object.entries({ keyPoints, wrong })) {
		for (const [at, { id }] of targets.entries()) {
			if (ids.has(id)) report([list, at, 'id'], `${id} is there twice`, 'give each point and statement its own id');
			ids.add(id);
		}
	}
	for (const id of Object.keys(followUps)) {
		if (keyPoints.some((point) => point.id === id)) continue;
		report(['followUps', id], `there is no key point ${id}`, 'name one of the question');
	}
	const words = model.split(/\s+/).length;
	if (words < modelWords.least || words > modelWords.most) {
		report(['model'], `the model answer has ${String(words)} words`, 'write 130 to 300');
	}
	for (const [at, objective] of question.objectives.entries()) {
		if (objectives === undefined || objectives.has(objective)) continue;
		report(['objectives', at], `there is no objective ${objective}`, 'take one of the banks');
	}
}
