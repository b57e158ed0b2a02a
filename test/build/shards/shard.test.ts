import { expect, test } from 'vitest';
import { printShard, readShard } from '../../../scripts/build/shards/shard.ts';

test.each(['1/1', '2/3', '256/256', '999/999'])('parses and prints shard %s', (text) => {
  const shard = readShard(text);
  expect(shard && printShard(shard)).toBe(text);
});

test.each(['0/3', '4/3', '1/0', '1', '1/2/3', '01/3', '1/1000', '-1/3', '1 / 3', ''])(
  '%j is not a shard',
  (text) => {
    expect(readShard(text)).toBeNull();
  },
);
