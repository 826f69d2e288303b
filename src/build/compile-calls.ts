import type { CallIndex, CallShared } from '#lib/domain/calls/content.ts';
import type { LoadedCalls } from './load-calls.ts';

/** Adds the files of all calls and gives the index. @param add keeps a file and gives its hashed name */
export function compileCalls(
	{ moves, desk, calls }: LoadedCalls,
	add: (name: string, content: unknown) => string
): CallIndex {
	const shared: CallShared = { moves: moves.map(({ examples, ...move }) => move), desk };
	return {
		calls: calls.map(({ scenario }) => {
			const { id, version, title, brief, channel, minutes, level, duties, objectives, variants } = scenario;
			return {
				id,
				version,
				title,
				brief,
				channel,
				minutes,
				level,
				duties,
				objectives,
				variants: variants.map((variant) => variant.id),
				file: add(`call-${id}`, scenario)
			};
		}),
		shared: add('call-shared', shared)
	};
}
