import type { InterviewContent } from '#lib/domain/stories/interview-content.ts';
import {
	behaviouralSchema,
	competenciesSchema,
	exampleStoriesSchema
} from '#lib/domain/stories/interview-content.schema.ts';
import type { SourceFolder } from './source-folder.ts';

const area = 'interview';

/** The behavioural questions with their competencies; undefined where there are none, or where they are not sound. */
export function loadInterview(source: SourceFolder): InterviewContent | undefined {
	const [competencyName, questionName] = ['competencies.yaml', 'behavioural.yaml'];
	if (!source.has(area, competencyName) || !source.has(area, questionName)) return undefined;
	const competencyFile = source.read(area, area, competencyName);
	const questionFile = source.read(area, area, questionName);
	const competencies = source.parse(competenciesSchema, competencyFile, area)?.competencies;
	const questions = source.parse(behaviouralSchema, questionFile, area)?.questions;
	if (competencies === undefined || questions === undefined) return undefined;

	const known = new Set<string>();
	for (const [index, { id }] of competencies.entries()) {
		const path = ['competencies', index, 'id'];
		if (known.has(id)) source.report(area, competencyFile, path, `${id} is there twice`, 'keep one');
		known.add(id);
		if (!questions.some(({ competency }) => competency === id)) {
			source.report(area, competencyFile, path, `no question asks about ${id}`, 'write one, or remove the competency');
		}
	}
	const ids = new Set<string>();
	for (const [index, { id, competency, star, strong }] of questions.entries()) {
		const report = (key: string, message: string, fix: string) => {
			source.report(area, questionFile, ['questions', index, key], message, fix, id);
		};
		if (ids.has(id)) report('id', `${id} is there twice`, 'give each question its own id');
		ids.add(id);
		if (!known.has(competency)) report('competency', `there is no competency ${competency}`, 'name one that is there');
		if (star === 'points' in strong.outline) {
			report('strong', 'star and the outline do not fit', 'write the four parts, or star: false and points');
		}
	}
	const examples = loadExamples(source, known);
	return { competencies, questions, examples };
}

function loadExamples(source: SourceFolder, known: ReadonlySet<string>): InterviewContent['examples'] {
	const name = 'example-stories.yaml';
	if (!source.has(area, name)) return [];
	const file = source.read(area, area, name);
	const stories = source.parse(exampleStoriesSchema, file, area)?.stories ?? [];
	for (const [index, { id, competencies }] of stories.entries()) {
		for (const competency of competencies.filter((each) => !known.has(each))) {
			const path = ['stories', index, 'competencies'];
			source.report(area, file, path, `there is no competency ${competency}`, 'name one that is there', id);
		}
	}
	return stories;
}
