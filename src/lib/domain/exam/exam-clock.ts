import type { Millis } from '#lib/domain/shared/units.ts';
import type { AttemptState } from './attempt.ts';

/**
 * Time that counts so far: the larger of what the wall clock says and what was counted before, so that a clock set back
 * gains nothing. `countedMillis` is the last count of a page that was alive (its stopwatch, or the heartbeat it left).
 */
export function elapsedMillis(state: AttemptState, now: Millis, countedMillis = 0): number {
	if (state.ended !== undefined || state.paused) {
		return state.elapsedMillis;
	}
	return Math.max(wallElapsed(state, now), state.elapsedMillis, countedMillis);
}

/** What the wall clock alone says. */
export const wallElapsed = (state: AttemptState, now: Millis): number =>
	Math.max(0, now - state.start.at - state.leftOutMillis);

/** What has to be left out for the wall clock to go on from `elapsed`: after a pause, or a jump that is not to count. */
export const leftOutSince = (state: AttemptState, now: Millis, elapsed: number): number =>
	Math.max(0, wallElapsed(state, now) - elapsed);

/** Time left, never negative; undefined without a limit. */
export const remainingMillis = (state: AttemptState, elapsed: number): number | undefined =>
	state.start.limitMillis === null ? undefined : Math.max(0, state.start.limitMillis - elapsed);

/** Whether the time is up. A form that is opened after its deadline is submitted as of it. */
export const isOver = (state: AttemptState, elapsed: number): boolean => remainingMillis(state, elapsed) === 0;

/** How far wall clock and stopwatch may drift apart before it is taken for a jump: sleep of the device, or a changed clock. */
const jumpMillis = 90_000;

/** By how much the wall clock ran ahead of a stopwatch since both began; 0 for less than a jump. */
export function clockJump(wallPassed: number, stopwatchPassed: number): number {
	const ahead = wallPassed - stopwatchPassed;
	return ahead >= jumpMillis ? ahead : 0;
}

/** The milestones, in milliseconds left, that the quiet timer announces; those longer than the exam are left out. */
const milestones = [60, 30, 15, 10, 5, 1].map((minutes) => minutes * 60_000);

/** The milestone that was passed while the time left went from `before` to `after`; the latest, where it was more than one. */
export const milestonePassed = (before: number, after: number): number | undefined =>
	milestones.filter((mark) => before > mark && after <= mark).at(-1);
