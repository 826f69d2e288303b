import { uuidv7 } from '#lib/domain/shared/ids.ts';
import type { Rng } from '#lib/domain/shared/rng.ts';
import type { Millis } from '#lib/domain/shared/units.ts';
import type { Storage } from './storage.ts';

/** A learner's note on what is wrong with an item. It stays on the device until the learner exports it. */
export interface Problem {
	readonly item: string;
	readonly itemVersion: number;
	/** Seed of a generated item. */
	readonly variant?: string;
	readonly text: string;
	readonly at: Millis;
}

export interface KeptProblem extends Problem {
	readonly id: string;
	readonly revision: number;
}

const kind = 'problem';

/** Keeps a problem. Throws a StorageFailure. */
export async function reportProblem({ documents }: Storage, problem: Problem, rng: Rng): Promise<void> {
	await documents.save(`${kind}:${uuidv7(problem.at, rng)}`, kind, 0, problem.at, problem);
}

/** All problems that were kept, oldest first. */
export const problemsOf = async ({ documents }: Storage): Promise<KeptProblem[]> =>
	(await documents.list(kind)).map(({ id, revision, body }) => ({ ...(body as Problem), id, revision }));

/** Takes a problem away. Throws a StorageFailure. */
export async function forgetProblem({ documents }: Storage, { id, revision }: KeptProblem, at: Millis): Promise<void> {
	await documents.delete(id, revision, at);
}
