import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfHtml } from '#lib/domain/decks/plain-text.ts';

const text = (html: string): string => textOfHtml(html).text;

test('blocks and breaks become lines, lists get bullets, powers a caret and code its backticks', () => {
	expect(text('<div>Which port?</div><div>TCP</div>')).toBe('Which port?\nTCP');
	expect(text('one<br>two<br/>three')).toBe('one\ntwo\nthree');
	expect(text('<ul><li>DHCP</li><li>DNS</li></ul>')).toBe('• DHCP\n• DNS');
	expect(text('2<sup>10</sup> = 1024, run <code>ipconfig /all</code>')).toBe('2^10 = 1024, run `ipconfig /all`');
});

test('entities are read once, and unknown ones stay', () => {
	expect(text('a &lt; b &amp;&nbsp;c &#8594; d &#x2192; &unknown; &amp;lt;')).toBe('a < b & c → d → &unknown; &lt;');
	expect(text('&#0;&#55296;&#99999999;')).toBe('&#99999999;');
	expect(text('5 < 7 and 3<4')).toBe('5 < 7 and 3<4');
});

test('scripts, styles, comments and event handlers leave nothing', () => {
	expect(text('a<script>alert(1)</script >b<style>p{}</style>c<!-- no -->d')).toBe('abcd');
	expect(text('<img src=x onerror="alert(1)">safe<svg><script>x</script></svg>')).toBe('safe');
	expect(text('<a title="a > b" href="javascript:x">link</a>')).toBe('link');
	expect(text('x<script>never closed')).toBe('x');
	expect(text('x<!-- never closed')).toBe('x');
});

test('media are counted and left out', () => {
	expect(textOfHtml('Look <img src="a.png"> [sound:b.mp3]!')).toEqual({ text: 'Look  !', media: 2 });
});

test('any text gives no control characters, and none that turn the reading direction', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
			expect(text(source)).not.toMatch(/(?![\t\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
		})
	);
});

test('hostile nesting takes time in proportion to its length', () => {
	const started = performance.now();
	for (const part of ['<!--', '<a "', '<a b="', '<script>', '<', '&', '[sound:']) {
		textOfHtml(part.repeat(100_000));
	}
	expect(performance.now() - started).toBeLessThan(2000);
});
