import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cacheControl, headersFile, securityHeaders } from '#cli/headers.mjs';

test('static/_headers tells hosts what our own server sends, and strict transport security besides', () => {
	const file = readFileSync('static/_headers', 'utf8');
	expect(file).toBe(headersFile);
	expect(file).toContain('Strict-Transport-Security');
	expect(Object.keys(securityHeaders)).not.toContain('Strict-Transport-Security');
});

test('the page may not be framed, sniffed, or use any device but the microphone', () => {
	expect(securityHeaders).toMatchObject({
		'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'") as string,
		'X-Content-Type-Options': 'nosniff',
		'X-Frame-Options': 'DENY'
	});
	expect(securityHeaders['Permissions-Policy']).toMatch(/^microphone=\(self\)(, [a-z-]+=\(\))+$/);
});

test.each([
	['/_app/immutable/chunks/abc.js', true],
	['/content/network-plus-1.4.0a1b2c3d.json', true],
	['/content/manifest.json', false],
	['/service-worker.js', false],
	['/_app/version.json', false],
	['/', false],
	['/study/', false]
])('%s is kept for good: %s', (pathname, forGood) => {
	expect(cacheControl(pathname)).toBe(forGood ? 'public, max-age=31536000, immutable' : 'no-cache');
});
