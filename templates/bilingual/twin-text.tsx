import type { Inline } from '../../scripts/model/handout.ts';
import { Box } from '../primitives.tsx';
import type { SheetContext } from '../sheet-context.tsx';
import { plainText } from '../text/plain-text.ts';
import { SetText } from '../text/set-text.tsx';
import type { TypeName } from '../type-styles.ts';
import { Columns, type Twin, useLanguages } from './languages.tsx';

type Words = readonly Inline[] | string;
type Heading = `H${1 | 2 | 3 | 4}` | 'P';

const inlinesOf = (words: Words): readonly Inline[] =>
  typeof words === 'string' ? [{ type: 'text', value: words }] : words;

/** One heading in both languages, which are apart where it is read and in the outline. */
export const TwinHeading = ({ as, tag, words }: { as: TypeName; tag: Heading; words: Twin<Words> }) => (
  <Box tag={tag}>
    <Columns of={words} tag="Span">
      {(one, width, side) => (
        <SetText as={as} tag="Span" width={width} goesOn={side === 0}>
          {one}
        </SetText>
      )}
    </Columns>
  </Box>
);

/** A text in both languages, kept on one page. */
export const TwinText = ({ as = 'body', words }: { as?: TypeName; words: Twin<Words> }) => (
  <Columns of={words} whole>
    {(one, width) => (
      <SetText as={as} width={width}>
        {one}
      </SetText>
    )}
  </Columns>
);

/** One label in both languages, for a line or a box that both have in common. */
export type JoinedLabel = { label: Inline[]; spoken: string };

/** Joins the label of both languages; the words of the left column are marked with their language. */
export const useJoinedLabel = (): ((of: (sheet: SheetContext, side: 0 | 1) => Words) => JoinedLabel) => {
  const [left, right] = useLanguages();
  return (of) => {
    const [first, second] = [inlinesOf(of(left, 0)), inlinesOf(of(right, 1))];
    const spoken = [plainText(first), plainText(second)].join(' / ');
    const foreign: Inline = { type: 'foreign', language: left.handout.language, children: [...first] };
    return { label: [foreign, { type: 'text', value: ' / ' }, ...second], spoken };
  };
};
