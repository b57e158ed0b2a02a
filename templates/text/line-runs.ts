import type { LineRun, TagSpec } from '../../scripts/tagged-pdf/types.ts';
import { FALLBACK_FONT } from '../theme.ts';
import type { TypeStyle } from '../type-styles.ts';
import type { Mark, Run } from './runs.ts';

const tagOf = (mark: Mark): TagSpec => {
  switch (mark.type) {
    case 'strong':
      return { type: 'Strong', group: mark.key };
    case 'emphasis':
      return { type: 'Em', group: mark.key };
    case 'code':
      return { type: 'Code', group: mark.key };
    case 'foreign':
      return { type: 'Span', lang: mark.language, group: mark.key };
    case 'said':
      return { type: 'Span', actual: mark.spoken, group: mark.key };
    case 'link':
      return { type: 'Link', href: mark.url, describe: mark.describe, group: mark.key };
  }
};

const styleOf = (run: Run, base: TypeStyle): LineRun['style'] => ({
  ...(run.weight === base.weight ? {} : { fontWeight: run.weight }),
  ...(run.italic ? { fontStyle: 'italic' } : {}),
  ...(run.fallback ? { fontFamily: FALLBACK_FONT } : {}),
  ...(run.marks.some((mark) => mark.type === 'link' && mark.underlined)
    ? { textDecoration: 'underline' }
    : {}),
});

const isPlain = (run: Run, base: TypeStyle): boolean =>
  run.marks.length === 0 && run.weight === base.weight && !run.italic && !run.fallback;

/** The runs of a line with their tags, and their differences from the style of its text. */
export const lineRuns = (runs: readonly Run[], base: TypeStyle): LineRun[] =>
  runs.map((run) =>
    isPlain(run, base)
      ? { text: run.text }
      : { text: run.text, tags: run.marks.map(tagOf), style: styleOf(run, base) ?? {} },
  );
