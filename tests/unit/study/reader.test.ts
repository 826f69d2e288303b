import { expect, test, vi } from 'vitest';
import { pause, Reader } from '#lib/features/study/reader.svelte.ts';
import type { Step } from '#lib/features/study/aloud.ts';

const card: Step[] = [{ do: 'say', text: 'Port of SSH?' }, { do: 'think', seconds: 6 }, { do: 'reveal' }];

/** Tools that note what is done; each `say` and `think` ends when the test says so, or when it is stopped. */
function desk() {
	const done: string[] = [];
	let finish: () => void = () => undefined;
	let fail: (error: Error) => void = () => undefined;
	const step = (words: string, signal: AbortSignal): Promise<void> => {
		done.push(words);
		return new Promise((resolve, reject) => {
			const ended = new AbortController();
			finish = () => {
				ended.abort();
				resolve();
			};
			fail = reject;
			const stopped = () => {
				done.push('stopped');
				resolve();
			};
			signal.addEventListener('abort', stopped, { signal: ended.signal });
		});
	};
	const reader = new Reader({
		speak: (text, signal) => step(`say ${text}`, signal),
		pause: (millis, signal) => step(`pause ${String(millis)}`, signal),
		reveal: () => done.push('reveal'),
		next: () => done.push('next')
	});
	const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
	return {
		reader,
		done,
		finish: async () => {
			finish();
			await settled();
		},
		fail: async (error: Error) => {
			fail(error);
			await settled();
		}
	};
}

test('steps are played in order, each after the one before has ended, and the state says which', async () => {
	const { reader, done, finish } = desk();
	void reader.play(card);
	expect(reader.doing).toBe('reading');
	await finish();
	expect(reader.doing).toBe('thinking');
	expect(done).toEqual(['say Port of SSH?', 'pause 6000']);
	await finish();
	expect(done.at(-1)).toBe('reveal');
	expect(reader.doing).toBe('nothing');
});

test('stop ends it at once: the card is not turned over', async () => {
	const { reader, done, finish } = desk();
	void reader.play(card);
	await finish();
	reader.stop();
	await finish();
	expect(done).toEqual(['say Port of SSH?', 'pause 6000', 'stopped']);
	expect(reader.doing).toBe('nothing');
});

test('what is played next takes the place of what is being played', async () => {
	const { reader, done, finish } = desk();
	void reader.play(card);
	void reader.play([{ do: 'say', text: 'Answer: 22' }, { do: 'wait' }]);
	await finish();
	expect(done).toEqual(['say Port of SSH?', 'stopped', 'say Answer: 22']);
	expect(reader.doing).toBe('waiting');
});

test('a voice that fails is told, nothing goes on, and the next play starts clean', async () => {
	const { reader, done, finish, fail } = desk();
	void reader.play(card);
	await fail(new Error('The browser fell silent.'));
	expect(reader.failure).toBe('The browser fell silent.');
	expect(reader.doing).toBe('nothing');
	expect(done).not.toContain('reveal');
	void reader.play([{ do: 'next' }]);
	await finish();
	expect(reader.failure).toBeUndefined();
	expect(done.at(-1)).toBe('next');
});

test('a pause lasts as long as asked, and less when it is stopped', async () => {
	vi.useFakeTimers();
	try {
		const ended: string[] = [];
		void pause(3000, new AbortController().signal).then(() => ended.push('whole'));
		const stop = new AbortController();
		void pause(3000, stop.signal).then(() => ended.push('stopped'));
		stop.abort();
		await vi.advanceTimersByTimeAsync(2999);
		expect(ended).toEqual(['stopped']);
		await vi.advanceTimersByTimeAsync(1);
		expect(ended).toEqual(['stopped', 'whole']);
	} finally {
		vi.useRealTimers();
	}
});
