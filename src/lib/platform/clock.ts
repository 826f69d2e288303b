import { millis, offsetMinutes, type Millis, type OffsetMinutes } from '#lib/domain/shared/units.ts';

/** What the device's clock says, and where on earth it thinks it is. */
interface Instant {
	readonly at: Millis;
	readonly offset: OffsetMinutes;
}

export type Clock = () => Instant;

/** The device's own clock. */
export const deviceClock: Clock = () => {
	const now = new Date();
	return { at: millis(now.getTime()), offset: offsetMinutes(-now.getTimezoneOffset()) };
};

/** Measures how long a page is looked at: time in a hidden tab does not count. */
export class Stopwatch {
	#counted = 0;
	#since: number | undefined;
	readonly #onVisibility = () => {
		if (document.hidden) {
			this.#pause();
		} else {
			this.#since ??= performance.now();
		}
	};

	restart(): void {
		this.stop();
		this.#counted = 0;
		this.#since = document.hidden ? undefined : performance.now();
		document.addEventListener('visibilitychange', this.#onVisibility);
	}

	/** Milliseconds since the restart in which the page was visible. */
	read(): number {
		return Math.round(this.#counted + (this.#since === undefined ? 0 : performance.now() - this.#since));
	}

	stop(): void {
		this.#pause();
		document.removeEventListener('visibilitychange', this.#onVisibility);
	}

	#pause(): void {
		if (this.#since !== undefined) {
			this.#counted += performance.now() - this.#since;
			this.#since = undefined;
		}
	}
}
