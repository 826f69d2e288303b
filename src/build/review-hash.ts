import { createHash } from 'node:crypto';
import type { Item } from '#lib/domain/bank/item.schema.ts';
import { reviewText } from '#lib/domain/bank/lints/review.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash that an item's `blind` record holds: first 12 hex digits of SHA-256 over what a second reader is shown. */
export const reviewHash = (item: Item): string => sha256(reviewText(item)).slice(0, 12);
