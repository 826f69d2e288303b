import { worldOf, type Call, type CallState } from './call-state.ts';
import { holds } from './conditions.ts';
import type { Scenario } from './scenario.schema.ts';

type Command = NonNullable<Scenario['shell']>['commands'][number];

const spelled = (line: string): string => line.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Whether a line fits a pattern, in which * stands for anything. Case and runs of spaces do not matter. */
function fits(pattern: string, line: string): boolean {
	const parts = spelled(pattern)
		.split('*')
		.map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
	return new RegExp(`^${parts.join('.*')}$`, 'u').test(spelled(line));
}

export const shellIsOpen = (call: Call, state: CallState): boolean =>
	call.scenario.shell !== undefined && holds(call.scenario.shell.when, worldOf(call, state));

/** What a typed line gives: the command of the scenario that fits, if one does, and the output. */
export function runShell(call: Call, state: CallState, line: string): { command: Command | undefined; output: string } {
	const { shell } = call.scenario;
	if (shell === undefined) return { command: undefined, output: '' };
	const world = worldOf(call, state);
	if (!holds(shell.when, world)) return { command: undefined, output: shell.closed ?? 'No session is open.' };
	const command = shell.commands.find(
		({ type, when }) =>
			(typeof type === 'string' ? [type] : type).some((each) => fits(each, line)) && holds(when, world)
	);
	return { command, output: command?.output ?? shell.unknown.replaceAll('{command}', line.trim()) };
}
