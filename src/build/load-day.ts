import {
	advertWordsSchema,
	followUpsSchema,
	interviewerSchema,
	phoneScreenSchema,
	rolesSchema,
	yourQuestionsSchema
} from '#lib/domain/interview/day-content.schema.ts';
import type { DayContent } from '#lib/domain/interview/day-content.ts';
import { careerSchema, kitSchema } from '#lib/domain/interview/kit-content.schema.ts';
import type { KitContent } from '#lib/domain/interview/kit-content.ts';
import type { SourceFolder } from './source-folder.ts';
import type { YamlFile } from './yaml-file.ts';

const area = 'interview';

/** What roles and advertisements may name. */
export interface DayNames {
	readonly competencies: ReadonlySet<string>;
	readonly areas: ReadonlySet<string>;
	readonly calls: ReadonlySet<string>;
}

const names = {
	roles: 'roles.yaml',
	phone: 'phone-screen.yaml',
	yours: 'your-questions.yaml',
	advert: 'advert-words.yaml',
	interviewer: 'interviewer.yaml',
	followUps: 'follow-ups.yaml'
} as const;

/** What an interview day is made of; undefined where a part is missing or not sound. */
export function loadDay(source: SourceFolder, known: DayNames): DayContent | undefined {
	if (!Object.values(names).every((name) => source.has(area, name))) return undefined;
	const read = (name: string): YamlFile => source.read(area, area, name);
	const roleFile = read(names.roles);
	const advertFile = read(names.advert);
	const phoneFile = read(names.phone);
	const yoursFile = read(names.yours);
	const roles = source.parse(rolesSchema, roleFile, area)?.roles;
	const phone = source.parse(phoneScreenSchema, phoneFile, area)?.questions;
	const yours = source.parse(yourQuestionsSchema, yoursFile, area);
	const advert = source.parse(advertWordsSchema, advertFile, area)?.groups;
	const interviewer = source.parse(interviewerSchema, read(names.interviewer), area);
	const followUps = source.parse(followUpsSchema, read(names.followUps), area);
	if (!roles || !phone || !yours || !advert || !interviewer || !followUps) return undefined;

	const check = (file: YamlFile, path: (string | number)[], kind: keyof DayNames, ids: readonly string[]): void => {
		for (const id of ids) {
			if (known[kind].has(id)) continue;
			source.report(area, file, path, `${id} is none of the ${kind}`, 'name one that is there');
		}
	};
	for (const [at, role] of roles.entries()) {
		for (const kind of ['competencies', 'areas'] as const) {
			check(roleFile, ['roles', at, kind], kind, Object.keys(role[kind]));
		}
		check(roleFile, ['roles', at, 'calls'], 'calls', role.calls);
	}
	for (const [at, { kind, id }] of advert.entries()) {
		check(advertFile, ['groups', at, 'id'], kind === 'area' ? 'areas' : 'competencies', [id]);
	}
	const unique = (file: YamlFile, key: string, rows: readonly { readonly id: string }[]): void => {
		for (const [at, { id }] of rows.entries()) {
			if (rows.findIndex((row) => row.id === id) === at) continue;
			source.report(area, file, [key, at, 'id'], `${id} is there twice`, 'give each its own id');
		}
	};
	unique(roleFile, 'roles', roles);
	unique(phoneFile, 'questions', phone);
	unique(yoursFile, 'questions', yours.questions);
	return { roles, phone, yours, advert, interviewer, followUps };
}

/** The job kit; undefined where a part is missing or not sound. */
export function loadKit(source: SourceFolder, competencies: ReadonlySet<string>): KitContent | undefined {
	const [kitName, careerName] = ['kit.yaml', 'career.yaml'];
	if (!source.has(area, kitName) || !source.has(area, careerName)) return undefined;
	const careerFile = source.read(area, area, careerName);
	const kit = source.parse(kitSchema, source.read(area, area, kitName), area);
	const career = source.parse(careerSchema, careerFile, area)?.roles;
	if (!kit || !career) return undefined;
	for (const [at, role] of career.entries()) {
		for (const id of role.next.filter((next) => !career.some((each) => each.id === next))) {
			source.report(area, careerFile, ['roles', at, 'next'], `there is no role ${id}`, 'name one that is there');
		}
		for (const id of role.competencies.filter((each) => !competencies.has(each))) {
			const path = ['roles', at, 'competencies'];
			source.report(area, careerFile, path, `there is no competency ${id}`, 'name one that is there');
		}
	}
	return { kit, career };
}
