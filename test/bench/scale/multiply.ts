import type { Compiled } from '../../../scripts/core/index.ts';
import { EDITIONS } from '../../../scripts/model/editions.ts';
import type { Handout } from '../../../scripts/model/handout.ts';

/** Sheets of a round: each has the same mix of kinds and lengths, so that times are comparable. */
export const ROUND = 25;

const DIGITS = 4;

/** An even sample of the real sheets. */
const sampleOf = (handouts: readonly Handout[]): Handout[] =>
  Array.from(
    { length: ROUND },
    (_, index) => handouts[Math.floor((index * handouts.length) / ROUND)] as Handout,
  );

/** A new sheet derived from a real one: other id, code, title and words. */
const copyOf = (handout: Handout, round: number): Handout => {
  const number = String(round).padStart(DIGITS, '0');
  return {
    ...handout,
    id: `${handout.id}-${number}`,
    code: `${handout.code}-${number}`,
    title: `${handout.title}, copy ${number}`,
    lead: [...handout.lead, { type: 'text', value: ` Copy ${number}.` }],
  };
};

/** Sheets for a number of PDFs: a sample of the real ones, round after round, each with different words. */
export const multiply = (handouts: readonly Handout[], pdfs: number): Handout[] => {
  const sample = sampleOf(handouts);
  const sheets = Math.ceil(pdfs / EDITIONS.length);
  return Array.from({ length: sheets }, (_, index) =>
    copyOf(sample[index % ROUND] as Handout, Math.floor(index / ROUND) + 1),
  );
};

/** Content for a number of PDFs. */
export const multiplied = (found: Compiled, pdfs: number): Compiled => {
  const handouts = multiply(found.handouts, pdfs);
  const [model] = found.planned;
  const planned = handouts.map(({ id, language }) => ({
    ...(model as (typeof found.planned)[number]),
    id,
    language,
  }));
  return { ...found, handouts, planned };
};
