import { expect, test } from 'vitest';
import { diagnosticsOf } from '../audiences.ts';

test.each(['> half of people', '> two days', '> a week of pain', '> **three** pills', '> dos días'])(
  '%s: a sign before an amount in words',
  (text) => {
    expect(diagnosticsOf(text)).toEqual(['markdown/sign-at-line-start 1:1']);
  },
);

test.each(['> Two days are good.', '> One by one.', '> A week is long.', '> onederful'])(
  '%s: a quote',
  (text) => {
    expect(diagnosticsOf(text)).toEqual([]);
  },
);

test.each(['- Your bed is in ward\n  1. Ask there.', '1. Your bed is in ward\n   1. Ask there.'])(
  '%j: a number at the start of a line of an item',
  (text) => {
    expect(diagnosticsOf(text)).toEqual([expect.stringContaining('markdown/sign-at-line-start 2:')]);
  },
);

test.each(['- Wash:\n  1. Use soap.', '- Wash\n  1. Use soap.\n  2. Dry.'])(
  '%j: a list in an item',
  (text) => {
    expect(diagnosticsOf(text)).toEqual([]);
  },
);
