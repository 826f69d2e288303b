/** "1 event", "1,234 events". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
	`${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

const date = new Intl.DateTimeFormat('en-US', { dateStyle: 'long' });
const dateTime = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** The day of a moment in milliseconds, where the learner is. */
export const dateWords = (at: number): string => date.format(at);

/** The day and time of a moment in milliseconds, where the learner is. */
export const dateTimeWords = (at: number): string => dateTime.format(at);
