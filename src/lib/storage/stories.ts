import type { Delivery } from '#lib/domain/stories/delivery.ts';
import { storyOf, type Story } from '#lib/domain/stories/story.ts';
import type { Millis } from '#lib/domain/shared/units.ts';
import type { Documents } from './documents.ts';
import type { DocumentRow } from './tables.ts';

// What the learner keeps of their stories. Ids of documents are `<kind>:<own id>`; the own id stands in addresses and units.

export type StoryKind = 'story' | 'work-entry' | 'take' | 'recording';
export const documentId = (kind: StoryKind, id: string): string => `${kind}:${id}`;
const ownId = (row: DocumentRow): string => row.id.slice(row.kind.length + 1);

/** A document with its own id. */
interface Kept {
	readonly id: string;
	readonly revision: number;
	/** When it was last saved. */
	readonly at: Millis;
}

export interface KeptStory extends Kept {
	readonly story: Story;
}

/** The learner's stories, the newest change first. */
export async function storiesOf(documents: Documents): Promise<KeptStory[]> {
	const rows = await documents.list('story');
	return rows
		.map((row) => ({ id: ownId(row), revision: row.revision, at: row.at, story: storyOf(row.body) }))
		.sort((a, b) => b.at - a.at);
}

/** A line of the work log: what was done, before it is a story. */
export interface WorkEntry {
	readonly text: string;
	/** Day that it happened, as YYYY-MM-DD. */
	readonly date: string;
	/** The story that was made of it. */
	readonly story: string | null;
}

export interface KeptEntry extends Kept {
	readonly entry: WorkEntry;
}

/** The work log, the newest day first. */
export async function workLogOf(documents: Documents): Promise<KeptEntry[]> {
	const rows = await documents.list('work-entry');
	return rows
		.flatMap((row) => {
			const { text, date, story } = row.body as Partial<WorkEntry>;
			if (typeof text !== 'string' || typeof date !== 'string') return [];
			return [{ id: ownId(row), revision: row.revision, at: row.at, entry: { text, date, story: story ?? null } }];
		})
		.sort((a, b) => (a.entry.date === b.entry.date ? b.at - a.at : a.entry.date < b.entry.date ? 1 : -1));
}

/** One telling of a story; its sound is a document of its own, so that a list of takes reads none. */
export interface Take {
	readonly question: string;
	/** Own id of the story, or null where it was told freely. */
	readonly story: string | null;
	readonly begun: Millis;
	readonly seconds: number;
	/** What was typed, or heard by the browser; empty where there is only sound. */
	readonly text: string;
	readonly spoken: boolean;
	/** Bytes of the recording; 0 where there is none. */
	readonly bytes: number;
	readonly delivery: Delivery | null;
	/** The follow-up question and what was answered. */
	readonly probe: { readonly question: string; readonly answer: string } | null;
	/** 1 to 5; null until the learner has judged it. */
	readonly rating: number | null;
	/** Points of the analysis; null where there is no text, or no rating yet. */
	readonly total: number | null;
}

export interface KeptTake extends Kept {
	readonly take: Take;
}

/** All takes, the newest first. */
export async function takesOf(documents: Documents): Promise<KeptTake[]> {
	const rows = await documents.list('take');
	return rows
		.map((row) => ({ id: ownId(row), revision: row.revision, at: row.at, take: row.body as Take }))
		.filter(({ take }) => typeof take.question === 'string' && typeof take.begun === 'number')
		.sort((a, b) => b.take.begun - a.take.begun);
}

/** The sound of a take, or undefined where none was kept. */
export async function recordingOf(documents: Documents, take: string): Promise<Blob | undefined> {
	const held = await documents.read(documentId('recording', take));
	const { sound } = Object(held?.body) as { sound?: unknown };
	return sound instanceof Blob ? sound : undefined;
}

/** Keeps the sound of a take. Throws a StorageFailure, `full` where the device has no room. */
export const keepRecording = (documents: Documents, take: string, at: Millis, sound: Blob): Promise<number> =>
	documents.save(documentId('recording', take), 'recording', 0, at, { sound });

/** Deletes a take and its sound; no earlier revision keeps either. */
export async function deleteTake(documents: Documents, { id, revision }: Kept, at: Millis): Promise<void> {
	const recording = await documents.read(documentId('recording', id));
	if (recording !== undefined) await documents.delete(documentId('recording', id), recording.revision, at);
	await documents.delete(documentId('take', id), revision, at);
}
