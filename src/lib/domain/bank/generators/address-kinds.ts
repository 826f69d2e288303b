import { networkOf, parseIpv4, parsePrefix } from '#lib/domain/bank/network/ipv4.ts';
import { shuffled, type Rng } from '#lib/domain/shared/rng.ts';
import { formatIpv4 } from '#lib/domain/bank/network/ipv4.ts';
import { oneOf, whole } from './draw.ts';
import type { DraftOption, Generator, Source } from './generator.ts';
import { listOf, rowsOf, textOf } from './source.ts';
import { hostIn } from './subnet.ts';

interface Kind {
	readonly id: string;
	readonly blocks: readonly { readonly text: string; readonly network: number; readonly prefix: number }[];
}

/** Rows: `id` of a kind of address (its label is its name) and its `networks`, no two of which overlap. */
function kindsOf(source: Source): Kind[] {
	return rowsOf(source).map((row) => ({
		id: textOf(row, 'id'),
		blocks: listOf(row, 'networks').map((network) => {
			const text = String(network);
			const [address = '', length = ''] = text.split('/');
			const value = parseIpv4(address);
			const prefix = parsePrefix(length);
			if (value === undefined || prefix === undefined || networkOf(value, prefix) !== value) {
				throw new Error(`${text} is no network`);
			}
			return { text, network: value, prefix };
		})
	}));
}

const member = (source: Source, because: string, { id, blocks }: Kind, rng: Rng): DraftOption => {
	const { text, network, prefix } = oneOf(blocks, rng);
	return {
		because,
		text: formatIpv4(hostIn(network, prefix, rng)),
		values: { block: text, kind: source.label(id) }
	};
};

/** A kind of address -> the one of four addresses that is of it. */
export const addressPick: Generator = {
	reasons: ['key', 'other'],
	draft: (source, rng) => {
		const kinds = kindsOf(source);
		const asked = oneOf(kinds, rng);
		const others = kinds.filter(({ id }) => id !== asked.id);
		return {
			kind: 'choice',
			given: { asked: source.label(asked.id) },
			worked: { blocks: asked.blocks.map(({ text }) => text).join(', ') },
			key: member(source, 'key', asked, rng),
			distractors: Array.from({ length: 8 }, () => member(source, 'other', oneOf(others, rng), rng))
		};
	}
};

/** Addresses -> the kind of each. */
export const addressKinds: Generator = {
	reasons: ['member'],
	draft: (source, rng) => {
		const kinds = shuffled(kindsOf(source), rng).slice(0, 4);
		const extra = Array.from({ length: whole(2, 3, rng) }, () => oneOf(kinds, rng));
		const members = [...kinds, ...extra].map((kind) => ({ ...member(source, 'member', kind, rng), bin: kind.id }));
		return {
			kind: 'group',
			given: {},
			worked: {},
			bins: kinds.map(({ id }) => id),
			members: members.filter(({ text }, index) => members.findIndex((other) => other.text === text) === index)
		};
	}
};
