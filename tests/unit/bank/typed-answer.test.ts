import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAccepted, readTyped, type TypedFormat } from '#lib/domain/bank/typed-answer.ts';

const accepts = (typed: string, accept: string, format: TypedFormat, unit?: string) =>
	isAccepted(typed, [accept], format, unit);

test.each<[format: TypedFormat, accept: string, typed: string, unit?: string]>([
	['text', 'Loopback plug', '  loopback   PLUG '],
	['text', "the user's PC", 'The user’s PC'],
	['ipv4', '192.168.1.10', ' 192.168.1.10 '],
	['ipv6', '2001:db8::1', '2001:0DB8:0000:0000:0000:0000:0000:0001'],
	['ipv6', 'fe80::a:0:0:1', 'fe80:0:0:0:a::1'],
	['ipv6', '::ffff:c000:201', '::ffff:192.0.2.1'],
	['cidr', '10.0.0.0/8', '10.0.0.0 / 8'],
	['cidr', '2001:db8::/32', '2001:DB8:0::/32'],
	['prefix', '/26', '26'],
	['prefix', '/64', '/64'],
	['mac', '00-53-00-AB-CD-EF', '00:53:00:ab:cd:ef'],
	['mac', '00-53-00-AB-CD-EF', '0053.00ab.cdef'],
	['mac', '00:53:00:ab:cd:ef', '005300ABCDEF'],
	['number', '16384', '16,384'],
	['number', '16,384', '16 384'],
	['number', '1048576', '1,048,576'],
	['number', '0.5', '.50'],
	['number', '62', '+62'],
	['number', '50', '50 m', 'm'],
	['number', '50', '50m', 'm'],
	['number', '50', '50 meters', 'm'],
	['number', '50 m', '50', 'm'],
	['number', '50', '50 metres', 'm'],
	['number', '50', '0.05 km', 'm'],
	['number', '12', '12,000 gb', 'TB'],
	['number', '10', '10 gigabits per second', 'gigabits per second'],
	['number', '-67', '−67 dBm', 'dBm'],
	['number', '0.3', '30 cm', 'm'],
	['number', '30', '30 hosts', 'hosts'],
	['number', '1', '1 host', 'hosts'],
	['number', '75', '75%', '%']
])('%s %s is also %j', (format, accept, typed, unit) => {
	expect(accepts(typed, accept, format, unit)).toBe(true);
});

test.each<[format: TypedFormat, accept: string, typed: string, unit?: string]>([
	['text', 'Loopback plug', 'Loopback'],
	['text', 'a', ''],
	['ipv4', '192.168.1.10', '192.168.001.010'],
	['ipv4', '192.168.1.10', '192.168.1.10/24'],
	['ipv6', '2001:db8::1', '2001:db8::1::'],
	['ipv6', '2001:db8::1', '2001:db8::10'],
	['cidr', '10.0.0.0/8', '10.0.0.0'],
	['cidr', '10.0.0.0/8', '10.0.0.0/8/8'],
	['cidr', '10.0.0.0/8', '10.0.0.0/33'],
	['cidr', '10.0.0.0/8', '10.0.0.1/8'],
	['prefix', '/26', '/27'],
	['prefix', '/26', '255.255.255.192'],
	['mac', '00-53-00-AB-CD-EF', '00:53-00:AB:CD:EF'],
	['mac', '00-53-00-AB-CD-EF', '00:53:00:AB:CD'],
	['number', '16384', '16,38,4'],
	['number', '16384', '1.6384'],
	['number', '50', '50 ft', 'm'],
	['number', '50', '50 kg', 'm'],
	['number', '50', '50 m'],
	['number', '50', 'about 50', 'm'],
	['number', '0', '', 'm'],
	['number', '0', 'm', 'm'],
	['number', '0', '.', 'm'],
	['number', '10', '10 GB', 'GiB']
])('%s %s is not %j', (format, accept, typed, unit) => {
	expect(accepts(typed, accept, format, unit)).toBe(false);
});

test('any of the accepted answers will do', () => {
	expect(isAccepted('pki', ['public key infrastructure', 'PKI'])).toBe(true);
	expect(isAccepted('pkcs', ['public key infrastructure', 'PKI'])).toBe(false);
});

test('numbers are the same with commas, with spaces and with their unit', () => {
	fc.assert(
		fc.property(fc.nat(2 ** 31), fc.constantFrom('GB', 'gigabytes', ' GB', ' gb'), (value, unit) => {
			const commas = value.toLocaleString('en-US');
			for (const typed of [commas, commas.replaceAll(',', ' '), `${commas}${unit}`, `${String(value)}.0 ${unit}`]) {
				expect(readTyped(typed, 'number', 'GB')).toBe(String(value));
			}
		})
	);
});

test('no spelling of one number is read as another', () => {
	fc.assert(
		fc.property(fc.nat(99_999), fc.nat(99_999), (a, b) => {
			expect(accepts(a.toLocaleString('en-US'), String(b), 'number')).toBe(a === b);
		})
	);
});

test('whatever is typed, reading it does not throw', () => {
	const formats: TypedFormat[] = ['text', 'ipv4', 'ipv6', 'cidr', 'prefix', 'mac', 'number'];
	fc.assert(
		fc.property(fc.string(), fc.constantFrom(...formats), (typed, format) => {
			expect(['string', 'undefined']).toContain(typeof readTyped(typed, format, 'm'));
		})
	);
});
