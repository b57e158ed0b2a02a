import type { VFile } from 'vfile';
import type { RuleId } from '../../diagnostics/rules.ts';
import type { SafetyWords } from '../../model/safety-words.ts';
import { report } from '../from-markdown/state.ts';
import { placeOfFigure } from './place-of-figure.ts';
import { type Statement, sentencesOf } from './statements.ts';

type ClinicFactRule = { rule: RuleId; what: string; expected: string; fix: string };

const PHONE: ClinicFactRule = {
  rule: 'handout/phone-number',
  what: 'the phone number',
  expected: 'no phone numbers: each clinic has its own',
  fix: 'Write `:clinic[phone]`, `:clinic[after-hours]` or `:clinic[24-hour]`. A line for everybody is a link: `[words](tel:…)`.',
};

const EMERGENCY: ClinicFactRule = {
  rule: 'handout/emergency-number',
  what: 'the emergency number',
  expected: 'no emergency numbers: each country has its own',
  fix: 'Write `:clinic[emergency]`.',
};

const TEMPERATURE: ClinicFactRule = {
  rule: 'handout/body-temperature',
  what: 'the temperature',
  expected: 'no degrees of fever: each clinic has its own rule',
  fix: 'Write `:clinic[fever]`, as in “Fever is :clinic[fever]”.',
};

/** The first body temperature in a text. */
const temperatureIn = (text: string, { bodyTemperature }: SafetyWords): string | undefined => {
  const { degrees, fever, things } = bodyTemperature;
  const isOfThings = (words: string): boolean => !fever.test(words) && things.test(words);
  if (!degrees.test(text) || isOfThings(text)) return undefined;
  const sentences = sentencesOf({ text });
  return [...text.matchAll(new RegExp(degrees.source, `${degrees.flags}g`))]
    .map(([found]) => found)
    .find((found) => sentences.some((one) => one.includes(found) && !isOfThings(one)));
};

/** Records phone numbers, emergency numbers and body temperatures: they come from the clinic profile. */
export const checkClinicFacts = (
  file: VFile,
  statements: readonly Statement[],
  safety: SafetyWords,
): void => {
  for (const { text, at } of statements) {
    const found: (readonly [ClinicFactRule, string | undefined])[] = [
      [EMERGENCY, safety.emergencyNumber.exec(text)?.[0]],
      [PHONE, safety.phone.exec(text)?.[0]],
      [TEMPERATURE, temperatureIn(text, safety)],
    ];
    for (const [{ what, ...fact }, words] of found)
      if (words !== undefined)
        report(file, placeOfFigure(file, at, words), { ...fact, found: `${what} “${words.trim()}”` });
  }
};
