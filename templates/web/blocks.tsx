import type { ReactElement } from 'react';
import type { Block, Image } from '../../scripts/model/handout.ts';
import { joinLists } from '../text/join-lists.ts';
import type { BlocksProps } from '../text/nested-blocks.tsx';
import { WebChances, WebGlance, WebPanels, WebTreatmentMap, WebWriteIn } from './boxes.tsx';
import { WebCareCards } from './care-cards.tsx';
import { FigureSvg } from './figure-svg.tsx';
import { Inlines } from './inlines.tsx';
import { AppliesTo, Items } from './items.tsx';
import { WebPlanner, WebSideEffects, WebTable } from './tables.tsx';
import { useWeb } from './web-context.tsx';

const Picture = ({ image }: { image: Image }) => {
  const mime = image.format === 'png' ? 'image/png' : 'image/jpeg';
  return <img src={`data:${mime};base64,${image.data}`} alt={image.alt} />;
};

const MyQuestion = () => <li className="own">{useWeb().phrases.myQuestion}</li>;

const OneBlock = ({ block }: { block: Block }): ReactElement => {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines>{block.children}</Inlines>
        </p>
      );
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading>
          <Inlines>{block.children}</Inlines>
        </Heading>
      );
    }
    case 'list':
      return block.ordered ? (
        <ol start={block.start}>
          <Items items={block.items} />
        </ol>
      ) : (
        <ul>
          <Items items={block.items} />
        </ul>
      );
    case 'table':
      return <WebTable table={block} />;
    case 'quote':
      return (
        <blockquote>
          <WebBlocks blocks={block.blocks} width={0} />
        </blockquote>
      );
    case 'image':
      return <Picture image={block} />;
    case 'rule':
      return <hr />;
    case 'figure':
      return (
        <figure>
          <FigureSvg name={block.name} />
          <figcaption>
            <Inlines>{block.caption}</Inlines>
          </figcaption>
        </figure>
      );
    case 'group':
      return (
        <div className="group">
          <p>
            <AppliesTo name={block.label} />
          </p>
          <WebBlocks blocks={block.blocks} width={0} />
        </div>
      );
    case 'glance':
      return <WebGlance glance={block} />;
    case 'side-effects':
      return <WebSideEffects table={block} />;
    case 'care-cards':
      return <WebCareCards cards={block} />;
    case 'questions':
      return (
        <ul className="questions">
          <Items items={block.items} />
          <MyQuestion />
        </ul>
      );
    case 'write-in':
      return <WebWriteIn block={block} />;
    case 'chances':
      return <WebChances chances={block} />;
    case 'planner':
      return <WebPlanner planner={block} />;
    case 'panels':
      return <WebPanels panels={block.panels} />;
    case 'treatment-map':
      return <WebTreatmentMap map={block} />;
  }
};

/** Two drawings that follow each other stand side by side where there is room. */
const withPairs = (blocks: readonly Block[]): Block[][] => {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.type === 'figure' && last?.length === 1 && last[0]?.type === 'figure') last.push(block);
    else groups.push([block]);
  }
  return groups;
};

/** Blocks of a handout as elements of a web page. */
export const WebBlocks = ({ blocks }: BlocksProps) =>
  withPairs(joinLists(blocks)).map((group, index) => {
    const drawn = group.map((block, place) => <OneBlock key={place} block={block} />);
    return group.length === 1 ? (
      drawn
    ) : (
      <div key={index} className="pair">
        {drawn}
      </div>
    );
  });
