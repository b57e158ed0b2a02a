import type { ReactElement } from 'react';
import type { TagSpec } from '../../scripts/tagged-pdf/types.ts';
import { Line } from '../primitives.tsx';
import { FALLBACK_FONT, FONT, type TypeStyle } from '../theme.ts';
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
    case 'link':
      return { type: 'Link', href: mark.url, describe: mark.describe, group: mark.key };
  }
};

const underline = { textDecoration: 'underline' } as const;

const piece = (run: Run, base: TypeStyle, key: number): ReactElement | string => {
  const style = {
    ...(run.weight === base.weight ? {} : { fontWeight: run.weight }),
    ...(run.italic ? { fontStyle: 'italic' as const } : {}),
    ...(run.fallback ? { fontFamily: FALLBACK_FONT } : {}),
    ...(run.marks.some((mark) => mark.type === 'link' && mark.underlined) ? underline : {}),
  };
  if (run.marks.length === 0 && Object.keys(style).length === 0) return run.text;
  const [outer, ...inner] = run.marks;
  const inside = inner.reduceRight<ReactElement | string>(
    (child, mark) => (
      <Line key={mark.key} tag={tagOf(mark)}>
        {child}
      </Line>
    ),
    run.text,
  );
  return (
    <Line key={key} {...(outer ? { tag: tagOf(outer) } : {})} style={style}>
      {inside}
    </Line>
  );
};

/**
 * Style of a text: size and leading always travel together (react-pdf multiplies an inherited size
 * otherwise).
 */
export const textStyle = (style: TypeStyle, colour: string) => ({
  fontFamily: FONT,
  fontSize: style.size,
  lineHeight: style.leading / style.size,
  fontWeight: style.weight,
  color: colour,
});

/** One set line; wider by a little than its text, so that react-pdf never squeezes it. */
export const TextLine = ({
  runs,
  style,
  colour,
}: {
  runs: readonly Run[];
  style: TypeStyle;
  colour: string;
}) => (
  <Line style={{ ...textStyle(style, colour), marginRight: -12 }}>
    {runs.map((run, index) => piece(run, style, index))}
  </Line>
);
