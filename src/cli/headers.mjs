// What every host of Firstline should send. The server of `npm start` sends it, static/_headers says the same to hosts that
// read such a file, and a test keeps the two equal.

/**
 * The page's own meta element holds the policy with its script hashes. A meta element can neither forbid framing nor bind
 * workers and the service worker, so this part travels as a header with every file.
 */
const contentSecurityPolicy = [
	"connect-src 'self'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'"
].join('; ');

const refusedFeatures = [
	'accelerometer',
	'bluetooth',
	'camera',
	'display-capture',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'local-fonts',
	'magnetometer',
	'midi',
	'payment',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'usb',
	'xr-spatial-tracking'
];

/** @type {Readonly<Record<string, string>>} */
export const securityHeaders = {
	'Content-Security-Policy': contentSecurityPolicy,
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': ['microphone=(self)', ...refusedFeatures.map((name) => `${name}=()`)].join(', '),
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY'
};

export const immutable = 'public, max-age=31536000, immutable';

/** Hashed names never change their content; everything else is asked for anew, so that an update is seen at once. */
const hashed = /^\/(?:_app\/immutable\/|content\/.+\.[0-9a-f]{8,}\.json$)/;

/** @param {string} pathname */
export const cacheControl = (pathname) => (hashed.test(pathname) ? immutable : 'no-cache');

/**
 * static/_headers as Netlify, Cloudflare Pages and others read it. Such rules add up, so only what no rule but one matches
 * gets a Cache-Control; everything else keeps those hosts' default, which is to ask anew.
 */
export const headersFile = [
	'/*',
	...Object.entries({ ...securityHeaders, 'Strict-Transport-Security': 'max-age=31536000' }).map(
		([name, value]) => `  ${name}: ${value}`
	),
	'/_app/immutable/*',
	`  Cache-Control: ${immutable}`,
	''
].join('\n');
