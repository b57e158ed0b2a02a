import type { Chances, Glance, Panel, TreatmentMap, WriteIn } from '../../scripts/model/handout.ts';
import { useHeadingLevel } from '../page/heading-level.tsx';
import { NestedBlocks } from '../text/nested-blocks.tsx';
import { FigureSvg } from './figure-svg.tsx';
import { Icon } from './icon.tsx';
import { Inlines } from './inlines.tsx';
import { useWeb } from './web-context.tsx';

/** The whole sheet in short answers. */
export const WebGlance = ({ glance }: { glance: Glance }) => (
  <div className="glance">
    {glance.title === '' ? null : <h2>{glance.title}</h2>}
    <ul>
      {glance.items.map((item, index) => (
        <li key={index}>
          <Icon name={item.pictogram} />
          <p>
            <strong>
              <Inlines>{item.label}</Inlines>
            </strong>
            <br />
            <Inlines>{item.text}</Inlines>
          </p>
        </li>
      ))}
    </ul>
  </div>
);

const SIDE = 10;

/** 100 people as dots, `count` of them filled: decoration, since the words beside it say the number. */
const HundredPeople = ({ count }: { count: number }) => (
  <svg className="people" viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true" focusable="false">
    {Array.from({ length: SIDE * SIDE }, (_, index) => (
      <circle
        key={index}
        cx={(index % SIDE) + 0.5}
        cy={Math.floor(index / SIDE) + 0.5}
        r={0.36}
        className={index < count ? 'yes' : 'no'}
      />
    ))}
  </svg>
);

/** Chances in words, each beside a picture of 100 people. */
export const WebChances = ({ chances }: { chances: Chances }) => (
  <ul className="chances">
    {chances.items.map(({ words, count }, index) => (
      <li key={index}>
        <HundredPeople count={count} />
        <span>
          <Inlines>{words}</Inlines>
        </span>
      </li>
    ))}
  </ul>
);

/** Lines to write on, on paper. */
export const WebWriteIn = ({ block }: { block: WriteIn }) => (
  <ul className={block.cutOut ? 'lines cut-out' : 'lines'}>
    {block.labels.map((label, index) => (
      <li key={index}>
        <Inlines>{label}</Inlines>
      </li>
    ))}
  </ul>
);

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

/** The treatments of one reach; the code of each leads to its own page. */
export const WebTreatmentMap = ({ map }: { map: TreatmentMap }) => {
  const { phrases, hrefOf } = useWeb();
  const Heading = `h${useHeadingLevel()}` as const;
  return (
    <div className="treatment-map">
      <div className="reach">
        <FigureSvg name={map.reach} />
        <div>
          <Heading>{phrases.whole[map.reach]}</Heading>
          <p>
            <Inlines>{map.intro}</Inlines>
          </p>
        </div>
      </div>
      <ul>
        {map.choices.map(({ pictogram, name, code, text }, index) => {
          const href = code === null ? null : hrefOf(code);
          const words = <Inlines>{name}</Inlines>;
          return (
            <li key={index}>
              <Icon name={pictogram} />
              <p>
                <strong>{href === null ? words : <a href={href}>{words}</a>}</strong>
                {code === null ? null : <span className="code"> {code}</span>}
                <br />
                <Inlines>{text}</Inlines>
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
