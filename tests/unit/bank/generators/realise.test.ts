import { expect, test } from 'vitest';
import type { ServedKind } from '#lib/domain/bank/content.ts';
import { realise } from '#lib/domain/bank/realise.ts';

const item: ServedKind<'generated'> = {
	id: 'x-1.1-gen-hosts',
	version: 3,
	kind: 'generated',
	generator: 'ipv4-hosts',
	topic: 'Gardens',
	level: 'apply',
	stem: 'How many hosts?',
	explanation: 'Two addresses of every block are taken.',
	source: 'RFC 950',
	reviewed: true,
	wording: {
		stems: ['How many hosts can live beside {host} in the {place}?'],
		working: '{size} less two are {hosts}.',
		whys: {
			key: 'All but two.',
			'forgot-two': '{option} counts them all.',
			'forgot-one': '{option} takes one off.',
			'one-bit-less': '{option} is half.',
			'one-bit-more': '{option} is double.',
			'prefix-bits': '{option} counts the wrong bits.'
		},
		words: { place: ['attic', 'cellar'] }
	}
};

test('a seed gives this very question on every device', () => {
	expect(realise(item, 'a device')).toMatchInlineSnapshot(`
		{
		  "choose": 1,
		  "explanation": "2,048 less two are 2,046. Two addresses of every block are taken.",
		  "id": "x-1.1-gen-hosts",
		  "kind": "choice",
		  "level": "apply",
		  "options": [
		    {
		      "id": "a",
		      "key": true,
		      "text": "2,046",
		      "why": "All but two.",
		    },
		    {
		      "id": "b",
		      "text": "30",
		      "why": "30 counts the wrong bits.",
		    },
		    {
		      "id": "c",
		      "text": "1,022",
		      "why": "1,022 is half.",
		    },
		    {
		      "id": "d",
		      "text": "2,047",
		      "why": "2,047 takes one off.",
		    },
		  ],
		  "reviewed": true,
		  "source": "RFC 950",
		  "stem": "How many hosts can live beside 192.168.128.94/21 in the cellar?",
		  "topic": "Gardens",
		  "version": 3,
		}
	`);
});

test('a version of its own, the words of its item and no generator', () => {
	const drawn = realise(item, '1');
	expect(drawn).toMatchObject({ id: item.id, version: 3, kind: 'choice', reviewed: true });
	expect(drawn).not.toHaveProperty('generator');
});

test('an item that does not fit its generator is refused with the reason', () => {
	const { key, ...whys } = item.wording.whys;
	expect(() => realise({ ...item, generator: 'nothing' }, '1')).toThrow('no generator nothing');
	expect(() => realise({ ...item, wording: { ...item.wording, whys } }, '1')).toThrow('no why "key"');
	expect(() => realise({ ...item, wording: { ...item.wording, working: '{never}' } }, '1')).toThrow('no value "never"');
	expect(() => realise({ ...item, generator: 'steps-next' }, '1')).toThrow('needs steps');
	expect(() => realise({ ...item, generator: 'port-service' }, '1')).toThrow('needs rows');
	expect(() => realise({ ...item, parameters: { shortest: 'long' } }, '1')).toThrow('shortest is no number');
});
