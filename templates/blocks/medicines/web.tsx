import type { Medicines } from '../../../scripts/model/handout.ts';
import { Inlines } from '../../web/sheet/inlines.tsx';
import { Items } from '../../web/sheet/items.tsx';

/** The medicines of a sheet, and under each how to take it; each group has a heading, its title or else its names. */
export const WebMedicines = ({ medicines: { groups } }: { medicines: Medicines }) => (
  <div className="medicines">
    {groups.map(({ title, names, lines }, index) => (
      <section key={index}>
        {title.length === 0 ? null : (
          <h3>
            <Inlines>{title}</Inlines>
          </h3>
        )}
        {names.length === 0 ? null : (
          <ul className="names">
            {names.map((name, place) => (
              <li key={place}>
                {title.length === 0 ? (
                  <h3>
                    <Inlines>{name}</Inlines>
                  </h3>
                ) : (
                  <Inlines>{name}</Inlines>
                )}
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
