import type { ContentOutline, Entry } from '../../content/entries/entry.ts';
import type { CancerType, Guide, Medicine, Shared, Treatment } from '../../content/schemas/index.ts';
import type { PlannedHandout } from './planned-handout.ts';

/** The entry with that language and id; null when the id is null or there is no such entry. */
export const findEntry = <Data>(
  entries: readonly Entry<Data>[],
  language: string,
  id: string | null,
): Entry<Data> | null => entries.find((entry) => entry.language === language && entry.id === id) ?? null;

/**
 * The entry of a sheet's text: for a pair and a booklet the treatment. Throws when the plan is of other
 * content.
 */
export const entryOf = (
  content: ContentOutline,
  { id, language, treatment, cancerType, guide, medicine }: PlannedHandout,
): Entry<Treatment> | Entry<CancerType> | Entry<Guide> | Entry<Medicine> => {
  const entry =
    findEntry(content.treatments, language, treatment) ??
    findEntry(content.cancerTypes, language, cancerType) ??
    findEntry(content.guides, language, guide) ??
    findEntry(content.medicines, language, medicine);
  if (entry === null) throw new Error(`The content has no entry for the sheet ${language}/${id}.`);
  return entry;
};

/** All entries, shared blocks last. */
export const entriesOf = ({
  treatments,
  cancerTypes,
  guides,
  medicines,
  shared,
}: Pick<ContentOutline, 'treatments' | 'cancerTypes' | 'guides' | 'medicines' | 'shared'>): (
  | Entry<Treatment>
  | Entry<CancerType>
  | Entry<Guide>
  | Entry<Medicine>
  | Entry<Shared>
)[] => [...treatments, ...cancerTypes, ...guides, ...medicines, ...shared];
