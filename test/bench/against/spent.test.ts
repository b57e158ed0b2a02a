import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { spentBy } from './spent.ts';

const BUSY = 'const until = Date.now() + 300; while (Date.now() < until);';

test.runIf(process.platform === 'linux')(
  'a command is measured with the processes that it starts',
  async () => {
    const inner = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(BUSY)}])`;
    const { processor, clock } = await spentBy(tmpdir(), [process.execPath, '-e', inner]);
    expect(processor).toBeGreaterThan(10);
    expect(clock).toBeGreaterThanOrEqual(300);
  },
);

test.runIf(process.platform === 'linux')('a command that fails is an error with what it said', async () => {
  const failing = ['bash', '-c', 'echo "it is broken" >&2; exit 3'];
  await expect(spentBy(tmpdir(), failing)).rejects.toThrow(/ended with 3:\n.*it is broken/s);
  expect((await spentBy(tmpdir(), failing, [3])).clock).toBeGreaterThan(0);
});
