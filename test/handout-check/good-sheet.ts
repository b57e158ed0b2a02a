import type { Block, Handout } from '../../scripts/model/handout.ts';
import { realHandouts, renderSheet } from '../render/render-sheet.ts';

/**
 * A real sheet with one more paragraph, for what no real sheet has yet: a link, foreign words, and a page
 * reference to a heading on a later page.
 */
export type GoodSheet = { handout: Handout; bytes: Uint8Array };

const MORE: Block[] = [
  {
    type: 'paragraph',
    children: [
      { type: 'text', value: 'Read more at ' },
      {
        type: 'link',
        url: 'https://example.org/bones',
        address: 'example.org/bones',
        children: [{ type: 'text', value: 'our pages on bones' }],
      },
      { type: 'text', value: ', or ask for the ' },
      { type: 'foreign', language: 'de', children: [{ type: 'text', value: 'deutsche Fassung' }] },
      { type: 'text', value: '.' },
    ],
  },
  { type: 'heading', level: 3, children: [{ type: 'text', value: 'In short' }] },
  {
    type: 'paragraph',
    children: [
      {
        type: 'text',
        value: 'Ask us whenever you are in doubt. For the warning signs, see “When to get help” on page 4.',
      },
    ],
  },
];

const withMore = (handout: Handout): Handout => ({
  ...handout,
  sections: handout.sections.map((section, index) =>
    index === 0 ? { ...section, blocks: [...section.blocks, ...MORE] } : section,
  ),
});

/** The sheet made by the real renderer from the project's content. */
export const goodSheet = async (): Promise<GoodSheet> => {
  const handout = (await realHandouts()).find(({ id }) => id === 'hormone-therapy-prostate');
  if (!handout) throw new Error('The project has no sheet hormone-therapy-prostate');
  const more = withMore(handout);
  return { handout: more, bytes: (await renderSheet(more, 'letter-standard')).bytes };
};
