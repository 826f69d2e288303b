import type { Work, WorkItem } from '#lib/domain/bank/work.ts';

/** An item of each worked kind, with work that is partly right for the review. */
export interface WorkSample {
	readonly item: WorkItem;
	readonly work: Work;
}

const common = {
	version: 1,
	topic: 'Gallery',
	level: 'apply',
	explanation: 'What ties the parts together, in a sentence or two.',
	source: 'The gallery',
	reviewed: true
} as const;

const why = 'What it is, why it goes here, and what would be different elsewhere.';

export const workSamples: readonly WorkSample[] = [
	{
		item: {
			...common,
			id: 'gallery-match',
			kind: 'match',
			stem: 'A technician packs a bag for a cabling job. Match each task to its tool.',
			prompts: [
				{ id: 'end', text: 'Put a plug on the end of a cable', answer: 'crimper', why },
				{ id: 'jack', text: 'Seat wires in the back of a wall jack', answer: 'punch', why },
				{ id: 'find', text: 'Find which of forty cables ends at one desk', answer: 'toner', why }
			],
			choices: [
				{ id: 'crimper', text: 'Crimper' },
				{ id: 'punch', text: 'Punchdown tool' },
				{ id: 'toner', text: 'Toner probe' },
				{ id: 'tap', text: 'Network tap that copies all frames of a link to a capture device' }
			]
		},
		work: { end: 'crimper', jack: 'tap' }
	},
	{
		item: {
			...common,
			id: 'gallery-order',
			kind: 'order',
			stem: 'A laptop is given to a new colleague. Put the steps in order.',
			steps: [
				{ id: 'save', text: 'Save what the last owner left on it', why },
				{ id: 'wipe', text: 'Wipe the drive', why },
				{ id: 'image', text: 'Install the standard image with `DISM` from the deployment share', why },
				{ id: 'join', text: 'Join it to the domain', why },
				{ id: 'hand', text: 'Hand it over and have the receipt signed', why }
			]
		},
		work: { wipe: '1', image: '2', join: '3', save: '4', hand: '5' }
	},
	{
		item: {
			...common,
			id: 'gallery-group',
			kind: 'group',
			stem: 'Sort each sign by the part that it points to.',
			bins: [
				{ id: 'drive', text: 'Drive' },
				{ id: 'memory', text: 'Memory' },
				{ id: 'power', text: 'Power supply' }
			],
			members: [
				{ id: 'click', text: 'A clicking noise when files are opened', bin: 'drive', why },
				{ id: 'beep', text: 'A row of beeps and no picture', bin: 'memory', why },
				{ id: 'smell', text: 'A smell of burning at the back', bin: 'power', why },
				{ id: 'slow', text: 'Read errors in the event log', bin: 'drive', why }
			]
		},
		work: { click: 'drive', beep: 'power', slow: 'drive' }
	},
	{
		item: {
			...common,
			id: 'gallery-fill',
			kind: 'fill',
			stem: 'Fill in the sheet for the new office.',
			blanks: [
				{ id: 'net', label: 'Network of 198.51.100.77/27', format: 'cidr', accept: ['198.51.100.64/27'], why },
				{ id: 'router', label: 'Address of the router', format: 'ipv6', accept: ['2001:db8::1'], why },
				{ id: 'run', label: 'Longest copper run', format: 'number', unit: 'm', accept: ['100'], why },
				{ id: 'command', label: 'Command that shows the routes', format: 'text', accept: ['route print'], why }
			]
		},
		work: { net: '198.51.100.64 / 27', router: '2001:db8::1::', run: '90 m', command: 'Route  Print' }
	}
];
