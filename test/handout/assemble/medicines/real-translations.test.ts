import { expect, test } from 'vitest';
import type { Handout } from '../../../../scripts/model/handout.ts';
import { wholeContent } from '../../../stored-content.ts';

const { handouts } = await wholeContent();

const originalOf = ({ id }: Handout): Handout | undefined =>
  handouts.find((handout) => handout.language === 'en' && handout.id === id);

const translations = handouts.flatMap((translation) => {
  const original = translation.language === 'en' ? undefined : originalOf(translation);
  return original === undefined
    ? []
    : [{ name: `${translation.language}/${translation.id}`, translation, original }];
});

const blocksOf = ({ intro, sections }: Handout) => [...intro, ...sections.flatMap(({ blocks }) => blocks)];

const pictogramsOf = (handout: Handout) =>
  blocksOf(handout).flatMap((block) =>
    block.type === 'side-effects'
      ? block.rows.map(({ pictogram, appliesTo }) => [pictogram, appliesTo !== null])
      : [],
  );

test.each(translations)(
  '$name has the side effects of its original, in the same order',
  ({ translation, original }) => {
    expect(pictogramsOf(translation)).toEqual(pictogramsOf(original));
  },
);

test('most sheets have a translation', () => expect(translations.length).toBeGreaterThan(100));
