/**
 * Draws a long page piece by piece, a frame for each, so that none of them keeps the page from answering a press.
 * Make it while a component is set up.
 */
export class Stages {
	/** How many pieces may be drawn by now. */
	drawn = $state(1);

	/** @param pieces how many there are; read anew whenever one was drawn */
	constructor(pieces: () => number) {
		$effect(() => {
			if (this.drawn >= pieces()) return;
			// The piece is on screen when the frame after the next one begins.
			const frame = requestAnimationFrame(() => {
				timer = setTimeout(() => this.drawn++);
			});
			let timer: ReturnType<typeof setTimeout> | undefined;
			return () => {
				cancelAnimationFrame(frame);
				clearTimeout(timer);
			};
		});
	}
}
