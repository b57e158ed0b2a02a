import type { Line, LineOfType, LineType } from '../../../templates/lines/line.ts';
import type { ClinicProfile } from '../../model/handout.ts';
import { type LinearSheet, sheetLines } from '../sheet-lines.ts';
import { xmlText } from '../xml.ts';

/** Words as the content of an element. */
type Speak = (words: string) => string;

/** Dialled numbers, the longest first, so that a number contained in another is not matched first. */
const dialed = ({ emergencyNumber, phones }: ClinicProfile): string[] =>
  [emergencyNumber, ...Object.values(phones)]
    .filter((number) => number !== null)
    .sort((a, b) => b.length - a.length);

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Marks every dialled number in a text, so that a voice reads digit by digit: “nine one one”. */
const speakFor = (clinic: ClinicProfile): Speak => {
  const numbers = new RegExp(
    `(?<![\\d.,])(?:${dialed(clinic).map(literal).join('|')})(?![\\d]|[.,]\\d)`,
    'g',
  );
  return (words) => {
    const before = words.split(numbers).map(xmlText);
    const found = [...words.matchAll(numbers)].map(([number]) => number);
    return before
      .map((part, index) => {
        const number = found[index];
        return number === undefined
          ? part
          : `${part}<say-as interpret-as="telephone">${xmlText(number)}</say-as>`;
      })
      .join('');
  };
};

const sentences = (words: string, { splitSentences }: LinearSheet['locale'], speak: Speak): string =>
  `<p>${splitSentences(words)
    .map((sentence) => `<s>${speak(sentence)}</s>`)
    .join('')}</p>`;

const emphasized = (words: string, speak: Speak): string =>
  `<p><s><emphasis level="strong">${speak(words)}</emphasis></s></p>`;

type Writer<Type extends LineType> = (
  line: LineOfType<Type>,
  locale: LinearSheet['locale'],
  speak: Speak,
) => string[];

/** Speech of each type of line. Pauses surround a heading; the number of a step is its own sentence. */
const SAID: { readonly [Type in LineType]: Writer<Type> } = {
  title: ({ words }, _, speak) => [emphasized(words, speak), '<break strength="x-strong"/>'],
  heading: ({ words }, _, speak) => [
    '<break strength="x-strong"/>',
    emphasized(words, speak),
    '<break strength="strong"/>',
  ],
  paragraph: ({ words }, locale, speak) => [sentences(words, locale, speak)],
  item: ({ words, marker }, locale, speak) => [
    /\d/.test(marker)
      ? `<p><s>${xmlText(marker)}</s></p>${sentences(words, locale, speak)}`
      : sentences(words, locale, speak),
  ],
  cell: ({ words, depth }, locale, speak) => [
    ...(depth === 0 ? ['<break strength="strong"/>'] : []),
    sentences(words, locale, speak),
  ],
  note: ({ words }, locale, speak) => [sentences(words, locale, speak)],
  rule: () => ['<break strength="strong"/>'],
};

const said = <Type extends LineType>(
  line: LineOfType<Type>,
  locale: LinearSheet['locale'],
  speak: Speak,
): string[] => SAID[line.type](line, locale, speak);

/**
 * A sheet as a speech script: SSML 1.1 (W3C Recommendation, 7 September 2010) with the words of the plain
 * text in the same order, a sentence in `<s>`, pauses around headings, and telephone numbers digit by digit.
 */
export const ssmlOf = (sheet: LinearSheet): string => {
  const speak = speakFor(sheet.clinic);
  const lines = sheetLines(sheet, { isPaged: false });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="${xmlText(sheet.handout.language)}">`,
    ...lines.flatMap((line: Line) => said(line, sheet.locale, speak)),
    '</speak>',
    '',
  ].join('\n');
};
