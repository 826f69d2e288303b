import { expect, test } from 'vitest';
import { callPolicy, callUnit, scenarioOfUnit } from '#lib/domain/calls/call-memory.ts';

test('a call that failed a rule comes back soonest, and none is ever easy', () => {
	expect(callPolicy.failed).toBe(1);
	expect(Math.max(...Object.values(callPolicy))).toBe(3);
	expect(callPolicy.practise).toBeLessThan(callPolicy.nearly);
});

test('the unit of a call names its scenario, and units of other kinds name none', () => {
	expect(scenarioOfUnit(callUnit('locked-out-before-payroll'))).toBe('locked-out-before-payroll');
	expect(scenarioOfUnit('item:np-1.4-dns-over-tcp' as ReturnType<typeof callUnit>)).toBeUndefined();
});
