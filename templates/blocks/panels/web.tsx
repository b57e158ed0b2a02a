import type { Panel } from '../../../scripts/model/handout.ts';
import { useHeadingLevel } from '../../page/heading-level.tsx';
import { NestedBlocks } from '../../text/nested-blocks.tsx';
import { FigureSvg } from '../../web/sheet/figure-svg.tsx';
import { Inlines } from '../../web/sheet/inlines.tsx';

/** A story in numbered pictures. */
export const WebPanels = ({ panels }: { panels: readonly Panel[] }) => {
  const Heading = `h${useHeadingLevel()}` as const;
  return (
    <div className="story">
      {panels.map(({ figure, heading, blocks }, index) => (
        <div key={index} className="panel">
          <FigureSvg name={figure} />
          <div>
            <Heading>
              <span className="number">{index + 1}</span> <Inlines>{heading}</Inlines>
            </Heading>
            <NestedBlocks blocks={blocks} width={0} />
          </div>
        </div>
      ))}
    </div>
  );
};
