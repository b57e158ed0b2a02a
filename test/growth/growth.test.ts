import { expect, test } from 'vitest';
import { ending, startProgram } from '../run-program.ts';

const { stdout, stderr } = await ending(startProgram('test/growth/count-steps.ts', []));
const growth: Record<string, number> = JSON.parse(stdout || `{ "${stderr}": 0 }`);

test('detects quadratic growth: sixteen times the steps for four times the size', () => {
  expect(growth['pairs of numbers']).toBeCloseTo(16, 0);
});

test.each(['keys of YAML', 'words on one line'])(
  '%s that are four times as many take about four times the steps',
  (name) => {
    expect(growth[name]).toBeGreaterThan(2);
    expect(growth[name]).toBeLessThan(5);
  },
);
