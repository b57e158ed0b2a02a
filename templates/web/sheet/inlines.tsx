import type { ReactElement, ReactNode } from 'react';
import type { Inline } from '../../../scripts/model/handout.ts';
import { useWeb, webFact } from './web-context.tsx';

const One = ({ inline }: { inline: Inline }): ReactElement | string => {
  const web = useWeb();
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'code':
      return <code>{inline.value}</code>;
    case 'break':
      return <br />;
    case 'clinic-fact':
      return <span className="fact">{webFact(inline.fact, web)}</span>;
    case 'strong':
      return (
        <strong>
          <Inlines>{inline.children}</Inlines>
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines>{inline.children}</Inlines>
        </em>
      );
    case 'foreign':
      return (
        <span lang={inline.language}>
          <Inlines>{inline.children}</Inlines>
        </span>
      );
    case 'link':
      return (
        <>
          <a href={inline.url}>
            <Inlines>{inline.children}</Inlines>
          </a>
          {inline.address === null ? null : <span className="on-paper"> ({inline.address})</span>}
        </>
      );
  }
};

/** Words in a line; link addresses are only spelled out on paper. */
export const Inlines = ({ children }: { children: readonly Inline[] }): ReactNode =>
  children.map((inline, index) => <One key={index} inline={inline} />);
