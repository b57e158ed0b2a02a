import type { Glance } from '../../../scripts/model/handout.ts';
import { Icon } from '../../web/sheet/icon.tsx';
import { Inlines } from '../../web/sheet/inlines.tsx';

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
