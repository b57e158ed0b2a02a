import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { ssmlOf } from '../../../scripts/formats/speech/ssml-of.ts';
import { plainText } from '../../../scripts/formats/text/text-of.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { FULL_CLINIC } from '../../../scripts/model/full-clinic.ts';
import { storedContent } from '../../stored-content.ts';

const parser = new XMLParser({ preserveOrder: true, trimValues: false, parseTagValue: false });

type Node = { '#text'?: string } & Record<string, unknown>;

const textIn = (nodes: readonly Node[]): string =>
  nodes
    .map((node) =>
      node['#text'] === undefined
        ? Object.values(node)
            .map((value) => (Array.isArray(value) ? textIn(value) : ''))
            .join(' ')
        : node['#text'],
    )
    .join(' ');

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('the real content as scripts for a voice', async () => {
  const { handouts } = await storedContent();

  test('there are sheets', () => {
    expect(handouts.length).toBeGreaterThan(100);
  });

  test.each(handouts)('$id is well-formed and has the words of the plain text in order', (handout) => {
    const sheet = { handout, clinic: FULL_CLINIC, locale: en, version: '2026.11.1' };
    const script = ssmlOf(sheet);
    expect(XMLValidator.validate(script)).toBe(true);
    expect(wordsIn(textIn(parser.parse(script).slice(1)))).toEqual(wordsIn(plainText(sheet)));
  });
});
