import type { TreatmentMap } from '../../../scripts/model/handout.ts';
import { useHeadingLevel } from '../../page/heading-level.tsx';
import { FigureSvg } from '../../web/sheet/figure-svg.tsx';
import { Icon } from '../../web/sheet/icon.tsx';
import { Inlines } from '../../web/sheet/inlines.tsx';
import { useWeb } from '../../web/sheet/web-context.tsx';

/** The treatments of one passage reach; the code of each links to its page. */
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
