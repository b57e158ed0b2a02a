import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import retextEquality from 'retext-equality';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import {
  type Transform,
  withFindings,
} from '../../../../scripts/locales/en/plain-language/paragraphs-at-once.ts';
import { treeOf } from '../../../../scripts/locales/en/plain-language/sentences.ts';

const plain = retextEquality() as Transform;

const messagesOf = (text: string, transform: Transform): string[] => {
  const file = new VFile();
  transform(treeOf(text), file);
  return file.messages.map(({ place, reason, ruleId }) => JSON.stringify({ place, reason, ruleId }));
};

const expectSame = (text: string, rule = plain): number => {
  const messages = messagesOf(text, rule);
  expect(messagesOf(text, withFindings(rule))).toEqual(messages);
  return messages.length;
};

/** The package has a list that it does not export by name. */
const phrases = async (): Promise<string[]> => {
  const folder = dirname(createRequire(import.meta.url).resolve('retext-equality'));
  const list = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'patterns-en.js')).href);
  return (list.patterns as { inconsiderate: object }[]).flatMap((one) => Object.keys(one.inconsiderate));
};

const EIGHT = 8;

test('every phrase of the list is found as without it, among paragraphs without findings', async () => {
  const sentences = (await phrases()).map((phrase, index) => {
    const gap = index % EIGHT === 0 ? '\n\nWe call you.\n\n' : ' ';
    return `${gap}Ask us about the ${phrase}.`;
  });
  expect(sentences.length).toBeGreaterThan(800);
  expect(expectSame(sentences.join(''))).toBeGreaterThan(sentences.length * 0.9);
});

test('“he or she” is accepted only within one sentence', () => {
  const pairs = retextEquality({ binary: true }) as Transform;
  const text = 'Ask him or her.\n\nAsk him.\n\nOr her. He calls.\n\nWe do.\n\nShe or he calls.';
  expect(expectSame(text, pairs)).toBe(3);
});
