import type { ListItem } from '../../../scripts/model/handout.ts';
import { NestedBlocks } from '../../text/nested-blocks.tsx';
import { useWeb } from './web-context.tsx';

/** The cancer type of the following text, on a sheet for all types; empty if it applies to all. */
export const AppliesTo = ({ name }: { name: string | null }) => {
  const { phrases } = useWeb();
  return name === null ? null : <span className="applies-to">{phrases.forCancer(name)} </span>;
};

/** The items of any list. */
export const Items = ({ items }: { items: readonly ListItem[] }) =>
  items.map(({ appliesTo, blocks }, index) => (
    <li key={index}>
      <AppliesTo name={appliesTo} />
      <NestedBlocks blocks={blocks} width={0} tight />
    </li>
  ));
