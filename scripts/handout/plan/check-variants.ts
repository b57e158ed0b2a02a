import type { Entry } from '../../content/entries/entry.ts';
import type { Treatment } from '../../content/schemas/index.ts';
import { fail } from '../../diagnostics/diagnostic.ts';
import type { Passage } from '../from-markdown/index.ts';

const failUndeclared = ({ file }: Entry<Treatment>, { line }: Passage, cancerType: string): void =>
  fail(file, {
    rule: 'handout/variant-undeclared',
    place: { line, column: 1 },
    found: `a variant for "${cancerType}" that the front matter does not declare`,
    expected: `\`variants: { ${cancerType}: { title: …, lead: …, say: …, lowersWhiteCells: … } }\``,
    fix: 'Add the variant to the front matter, or remove its text.',
  });

const failWithoutText = ({ file, placeOf }: Entry<Treatment>, cancerType: string): void =>
  fail(file, {
    rule: 'handout/variant-without-text',
    place: placeOf(['variants', cancerType]),
    found: `a variant for "${cancerType}" without a text`,
    expected: `a box ::::variant{cancer="${cancerType}"} in the text`,
    fix: 'Write the box with all its sections, or remove the variant from the front matter.',
  });

/** Records an error for each variant that is only in the front matter or only in the text of a treatment. */
export const checkVariants = (treatment: Entry<Treatment>, passages: readonly Passage[]): void => {
  const texts = passages.filter(({ reaches }) => reaches === 'variant');
  const declared = Object.keys(treatment.data.variants);
  const written = new Set(texts.flatMap(({ cancers }) => cancers ?? []));
  for (const text of texts)
    for (const cancerType of text.cancers ?? [])
      if (!declared.includes(cancerType)) failUndeclared(treatment, text, cancerType);
  for (const cancerType of declared) if (!written.has(cancerType)) failWithoutText(treatment, cancerType);
};
