import { expect, test } from 'vitest';
import { parseMerge } from '../../../scripts/build/command-line/merge-options.ts';

const parse = (...args: string[]) =>
  parseMerge(args, { version: '2026.11.1', content: 'content', out: 'output' });

test('merges folders into the output folder, with the options of the shards', () => {
  const parsed = parse('a', 'b', '--only', 'hormone-*', '--clinic', 'ours.yaml', '--fillable');
  expect(parsed).toMatchObject({
    type: 'run',
    options: { folders: ['a', 'b'], out: 'output', clinic: 'ours.yaml', ink: null },
  });
  expect(parsed.type === 'run' && parsed.options.selection).toMatchObject({
    only: ['hormone-*'],
    fillable: true,
  });
});

test.each([
  ['no folder', [], "missing required argument 'folders'"],
  ['the folder of a shard as output folder', ['a', 'b/', '--out', './b'], 'choose another folder'],
  ['a misspelt option', ['a', '--ot', 'x'], '--out'],
])('%s is a usage error with a hint', (_, args, hint) => {
  const parsed = parse(...args);
  expect(parsed).toMatchObject({ type: 'usage-error', text: expect.stringContaining(hint) });
});
