import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const ours = createRequire(import.meta.url);
const theirs = createRequire(ours.resolve('@react-pdf/layout'));

test.each(['@react-pdf/paginate', '@react-pdf/primitives', '@react-pdf/stylesheet', '@react-pdf/textkit'])(
  '%s is the one that react-pdf uses, so that their layouts can be compared',
  (name) => {
    expect(ours.resolve(name)).toBe(theirs.resolve(name));
  },
);
