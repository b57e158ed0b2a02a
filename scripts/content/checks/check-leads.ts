import { warn } from '../../diagnostics/diagnostic.ts';
import type { KeyPath } from '../entries/key-path.ts';
import type { LooseEntry } from '../entries/loose-front-matter.ts';
import { withoutAddresses } from '../text/without-addresses.ts';

const MAX_WORDS = 20;

const countWords = (text: string): number =>
  withoutAddresses(text).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** Warns of each lead, including those of variants, with more than 20 words. */
export const checkLeads = ({ file, data, placeOf }: LooseEntry): void => {
  const leads: [KeyPath, string | undefined][] = [
    [['lead'], data.lead],
    ...Object.entries(data.variants).map(([id, { lead }]): [KeyPath, string | undefined] => [
      ['variants', id, 'lead'],
      lead,
    ]),
  ];
  for (const [path, lead = ''] of leads.filter(([, text = '']) => countWords(text) > MAX_WORDS))
    warn(file, {
      rule: 'content/lead-too-long',
      place: placeOf(path),
      found: `a lead of ${countWords(lead)} words`,
      expected: `at most ${MAX_WORDS} words`,
      fix: 'Say the one thing that matters most; the rest belongs in the text.',
    });
};
