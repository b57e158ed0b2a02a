import type { Medicines } from '../../../scripts/model/handout.ts';
import { Inlines } from '../../web/sheet/inlines.tsx';
import { Items } from '../../web/sheet/items.tsx';

/** The medicines of a sheet, each followed by how to take it. */
export const WebMedicines = ({ medicines: { groups } }: { medicines: Medicines }) => (
  <div className="medicines">
    {groups.map(({ title, names, lines }, index) => (
      <section key={index}>
        {title.length === 0 ? null : (
          <p className="group">
            <Inlines>{title}</Inlines>
          </p>
        )}
        {names.length === 0 ? null : (
          <ul className="names">
            {names.map((name, place) => (
              <li key={place}>
                <Inlines>{name}</Inlines>
              </li>
            ))}
          </ul>
        )}
        <ul>
          <Items items={lines} />
        </ul>
      </section>
    ))}
  </div>
);
