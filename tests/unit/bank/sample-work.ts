import type { ServedKind } from '#lib/domain/bank/content.ts';

// One small item of each kind with parts to place; a test breaks one thing in it.

const common = {
	version: 1,
	topic: 'Gardens',
	level: 'apply',
	explanation: 'Each tool has one job in the garden, and each job has its season.',
	source: 'Handbook of Trees, chapter 5',
	reviewed: true
} as const;

const why = 'The handbook gives this tool and this season because the roots are then at rest.';

export const match = (changes: Partial<ServedKind<'match'>> = {}): ServedKind<'match'> => ({
	...common,
	id: 'x-1.1-match',
	kind: 'match',
	stem: 'Match each job to its tool. A tool may be used more than once.',
	prompts: [
		{ id: 'dig', text: 'Dig a hole', answer: 'spade', why },
		{ id: 'trim', text: 'Trim a hedge', answer: 'shears', why },
		{ id: 'edge', text: 'Cut the edge of a lawn', answer: 'spade', why }
	],
	choices: [
		{ id: 'spade', text: 'Spade' },
		{ id: 'shears', text: 'Shears' },
		{ id: 'rake', text: 'Rake' }
	],
	...changes
});

export const order = (changes: Partial<ServedKind<'order'>> = {}): ServedKind<'order'> => ({
	...common,
	id: 'x-1.1-order',
	kind: 'order',
	stem: 'A tree is to be planted. Put the steps in order.',
	steps: ['Dig the hole', 'Set the tree', 'Fill in the soil', 'Water the roots', 'Spread mulch'].map((text, at) => ({
		id: 'abcde'.charAt(at),
		text,
		why
	})),
	...changes
});

export const group = (changes: Partial<ServedKind<'group'>> = {}): ServedKind<'group'> => ({
	...common,
	id: 'x-1.1-group',
	kind: 'group',
	stem: 'Sort each plant by its life span.',
	bins: [
		{ id: 'annual', text: 'One year' },
		{ id: 'perennial', text: 'Many years' }
	],
	members: [
		{ id: 'pea', text: 'Pea', bin: 'annual', why },
		{ id: 'oak', text: 'Oak', bin: 'perennial', why },
		{ id: 'rose', text: 'Rose', bin: 'perennial', why },
		{ id: 'bean', text: 'Bean', bin: 'annual', why }
	],
	...changes
});

export const fill = (changes: Partial<ServedKind<'fill'>> = {}): ServedKind<'fill'> => ({
	...common,
	id: 'x-1.1-fill',
	kind: 'fill',
	stem: 'Fill in the plan of the garden.',
	blanks: [
		{
			id: 'length',
			label: 'Length of the hedge',
			format: 'number',
			unit: 'm',
			accept: ['50'],
			proof: 'decimal(0x32)',
			why
		},
		{ id: 'sensor', label: 'Address of the rain sensor', format: 'ipv6', accept: ['2001:db8::5'], why },
		{ id: 'net', label: 'Network of the pumps', format: 'cidr', accept: ['192.168.10.64/26'], why },
		{ id: 'tree', label: 'Tree at the gate', format: 'text', accept: ['Oak', 'English oak'], why }
	],
	...changes
});
