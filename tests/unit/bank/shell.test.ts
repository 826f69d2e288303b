import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complete } from '#lib/domain/bank/shell-completion.ts';
import { neverAnswering, wayTo } from '#lib/domain/bank/shell-paths.ts';
import { printedPrompt, replay, runCommand } from '#lib/domain/bank/shell.ts';
import { bash, ios, powershell, terminal, zsh, type Terminal } from './sample-forms.ts';

const says = (item: Terminal, line: string, history: readonly string[] = []): string =>
	runCommand(item, history, line).output;

test.each([
	'ipconfig /all',
	'IPCONFIG   /ALL',
	'  ipconfig /All ',
	'ipconfig.exe /all',
	'ipconfig/all',
	'ipconfig “/all”'
])('cmd takes %j as ipconfig /all', (line) => {
	expect(says(terminal(), line)).toContain('DHCP Enabled');
});

test('the state is what was typed so far, and the first command whose conditions hold answers', () => {
	const item = terminal();
	expect(says(item, 'ipconfig')).toContain('169.254.10.5');
	expect(says(item, 'ipconfig', ['ipconfig /renew'])).toContain('192.168.20.41');
	expect(says(item, 'ipconfig', ['ipconfig /renew', 'ipconfig /release'])).toContain('169.254.10.5');
	expect(says(item, 'ping 192.168.20.1')).toContain('General failure');
	expect(says(item, 'ping 192.168.20.1', ['ipconfig /renew'])).toContain('Reply from');
});

test('a last * takes any arguments, but not none', () => {
	expect(says(terminal(), 'ping -n 1 example.com')).toContain('General failure');
	expect(says(terminal(), 'ping')).toBe('The syntax of the command is incorrect.');
});

const notRecognized = "'foo' is not recognized as an internal or external command,\noperable program or batch file.";
test.each([
	['cmd', terminal(), 'foo -x', notRecognized],
	['cmd', terminal(), 'ipconfig /foo', 'ERROR: Invalid argument/option - \'/foo\'.\nType "IPCONFIG /?" for usage.'],
	['bash', bash(), 'foo', 'bash: foo: command not found'],
	['bash', bash(), 'IP a', 'bash: IP: command not found'],
	['bash', bash(), 'cat /etc/foo', 'cat: /etc/foo: No such file or directory'],
	['bash', bash(), 'ip -x', "ip: invalid option -- 'x'\nTry 'ip --help' for more information."],
	['bash', bash(), 'cat', "cat: missing operand\nTry 'cat --help' for more information."],
	['zsh', zsh(), 'foo', 'zsh: command not found: foo'],
	['zsh', zsh(), 'ifconfig -x', 'ifconfig: illegal option -- x\nusage: ifconfig [options] ...'],
	['ios', ios(), 'sh ip foo', "          ^\n% Invalid input detected at '^' marker."],
	['ios', ios(), 'sh i', '% Ambiguous command:  "sh i"'],
	['ios', ios(), 'sh ip int', '% Incomplete command.'],
	['ios', ios(), 'foo', "    ^\n% Invalid input detected at '^' marker."]
])('%s complains in its own words: %#', (_shell, item, line, expected) => {
	expect(says(item, line)).toBe(expected);
});

test('PowerShell complains at length, of unknown names and of unknown parameters', () => {
	expect(says(powershell(), 'foo')).toMatch(
		/^foo : The term 'foo' is not recognized as the name of a cmdlet, function, script file, or operable program\..*\nAt line:1 char:1\n\+ foo\n\+ ~~~\n.*ObjectNotFound: \(foo:String\)/
	);
	expect(says(powershell(), 'Get-Service -Foo Spooler')).toContain("matches parameter name 'Foo'");
	expect(says(powershell(), 'Get-Service -Name Foo')).toContain("Cannot validate argument on parameter 'Name'");
	expect(says(powershell(), 'Get-Service Foo')).toContain("accepts argument 'Foo'");
	expect(says(powershell(), 'Get-Service')).toContain('missing mandatory parameters');
	expect(says(powershell(), 'ipconfig /foo')).toContain("Invalid argument/option - '/foo'");
	expect(says(powershell(), 'get-service spooler')).toContain('Print Spooler');
});

test.each([
	['sh ip int br', 'Vlan1'],
	['SHOW IP INTERFACE BRIEF', 'Vlan1'],
	['sh int stat', 'Gi0/1'],
	['sh interface status', 'Gi0/1'],
	['sh int gi0/1', 'GigabitEthernet0/1 is up'],
	['sh int g0/1', 'GigabitEthernet0/1 is up'],
	['sh int gi 0/1', 'GigabitEthernet0/1 is up'],
	['sh int GigabitEthernet0/12', 'GigabitEthernet0/12 is down'],
	['sh inv', 'WS-C2960X']
])('IOS takes the beginnings of words: %s', (line, expected) => {
	expect(says(ios(), line)).toContain(expected);
});

test('IOS does not take the beginning of a number', () => {
	expect(says(ios(), 'sh int gi0/')).toContain('% Invalid input');
	expect(says(ios(), 'sh int gi0')).toContain('% Invalid input');
});

test('the marker stands under the word that is wrong, behind the prompt', () => {
	const line = 'show interfaces foo';
	const [marker = ''] = says(ios(), line).split('\n');
	expect(`${printedPrompt(ios())}${line}`.slice(marker.length - 1)).toBe('foo');
});

test('Unix shells mind the case, know aliases, and run a command with sudo as without', () => {
	expect(says(bash(), 'ip a')).toContain('192.168.20.41/24');
	expect(says(bash(), 'sudo ip a')).toContain('192.168.20.41/24');
	expect(says(bash(), 'systemctl restart NetworkManager')).not.toBe('');
	expect(runCommand(bash(), [], 'sudo systemctl restart NetworkManager').flags.has('leased')).toBe(true);
});

test('help lists the commands that have a line, with what they do', () => {
	const help = says(terminal(), 'help');
	expect(help).toMatch(/ipconfig \/renew\s+Asks for an address/);
	expect(help).toMatch(/ping …\s+Tests/);
	expect(help).not.toContain('192.168.20.1');
	expect(says(terminal(), 'ipconfig /?')).not.toContain('ping');
	expect(says(ios(), 'show ?')).toContain('show interfaces status');
	expect(says(ios(), 'show ?')).not.toContain('clear');
});

test('history numbers what was typed, and clear wipes the screen but not the state', () => {
	const history = ['ipconfig /renew', 'ipconfig', 'history'];
	expect(replay(terminal(), history).entries.at(-1)?.output).toBe(
		'   1  ipconfig /renew\n   2  ipconfig\n   3  history'
	);
	const after = replay(terminal(), [...history, 'cls', 'ipconfig']);
	expect(after.entries.map(({ line }) => line)).toEqual(['ipconfig']);
	expect(after.entries[0]?.output).toContain('192.168.20.41');
	expect(replay(terminal(), [...history, 'clear']).entries).toEqual([]);
});

test('an item may have a command of its own under a built-in name', () => {
	const own = terminal({ commands: [{ run: 'help *', help: 'Explains', output: 'own help' }, ...terminal().commands] });
	expect(says(own, 'help ipconfig')).toBe('own help');
	expect(says(ios(), 'clear')).toBe('% Incomplete command.');
});

test.each([
	['ipc', 'ipconfig', 0],
	['ipconfig /r', 'ipconfig /re', 2],
	['ipconfig /rel', 'ipconfig /release', 0],
	['IPCONFIG /REN', 'IPCONFIG /renew', 0]
])('Tab makes of "%s" "%s"', (typed, line, choices) => {
	const completion = complete(terminal(), typed);
	expect(completion?.line).toBe(line);
	expect(completion?.choices).toHaveLength(choices);
});

test('Tab has nothing to add to an empty line, a whole command or an unknown one', () => {
	for (const typed of ['', '   ', 'ipconfig /release', 'foo', 'ipconfig /foo']) {
		expect(complete(terminal(), typed)).toBeUndefined();
	}
	expect(complete(ios(), 'sh ip int b')?.line).toBe('sh ip int brief');
});

test('Tab does not give away what help hides', () => {
	expect(complete(terminal(), 'ping 1')).toBeUndefined();
	expect(complete(ios(), 'sh inv')).toBeUndefined();
});

test('the fewest commands to a state are found, and commands that never answer', () => {
	expect(wayTo(terminal(), 'leased')).toEqual(['ipconfig /renew']);
	expect(wayTo(terminal(), '!leased')).toEqual([]);
	expect(wayTo(terminal(), 'never')).toBeUndefined();
	expect(neverAnswering(terminal())).toEqual([]);
	const hidden = { run: 'ping example.com', output: 'hidden' };
	const waiting = { run: 'netstat', output: 'waiting', when: ['never'] };
	const item = terminal({ commands: [...terminal().commands, hidden, waiting] });
	expect(neverAnswering(item)).toEqual([hidden, waiting]);
});

const everyShell = [terminal(), powershell(), bash(), zsh(), ios()];
const someLine = (item: Terminal) =>
	fc.oneof(
		fc.constantFrom(...item.commands.map(({ run }) => run), 'help', 'cls', 'history'),
		fc.string({ maxLength: 30 }),
		fc.string({ unit: 'grapheme', maxLength: 10 })
	);

test('whatever is typed, a replay gives the same screen as typing did, one entry a line at most', () => {
	for (const item of everyShell) {
		fc.assert(
			fc.property(fc.array(someLine(item), { maxLength: 12 }), (lines) => {
				const whole = replay(item, lines);
				expect(whole.entries.length).toBeLessThanOrEqual(lines.length);
				const last = lines.at(-1);
				if (last === undefined) return;
				const step = runCommand(item, lines.slice(0, -1), last);
				expect([...step.flags].sort()).toEqual([...whole.flags].sort());
				if (!step.clears && last.trim() !== '') {
					expect(whole.entries.at(-1)?.output).toBe(step.output.replace(/\n+$/, ''));
				}
			}),
			{ numRuns: 200 }
		);
	}
});
