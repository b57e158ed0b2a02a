import type { HandoutKind } from '../../../scripts/model/handout.ts';
import type { WebPhrases } from '../../../scripts/model/web-phrases.ts';
import { type SheetFacts, sheetPath } from './sheet-facts.ts';

type Words = WebPhrases['catalogue'];
type SheetGroup = { name: string; sheets: SheetFacts[] };

/** Order within a group: overview, treatments, booklets, guides. */
const RANK: Record<HandoutKind, number> = {
  'cancer-type': 0,
  treatment: 1,
  pair: 1,
  medicine: 1,
  booklet: 2,
  guide: 3,
};

const inGroup = (a: SheetFacts, b: SheetFacts): number => RANK[a.handout.kind] - RANK[b.handout.kind];

const byName = (a: SheetGroup, b: SheetGroup): number => (a.name < b.name ? -1 : Number(a.name > b.name));

/** Sheets by cancer type, sorted by its name; those for all types come last. */
const groupsOf = (sheets: readonly SheetFacts[], general: string): SheetGroup[] => {
  const groups = new Map<string, SheetFacts[]>();
  for (const facts of sheets) {
    const name = facts.handout.cancerType?.name ?? general;
    groups.set(name, [...(groups.get(name) ?? []), facts]);
  }
  const all = [...groups].map(([name, group]) => ({ name, sheets: group.sort(inGroup) }));
  return [
    ...all.filter(({ name }) => name !== general).sort(byName),
    ...all.filter(({ name }) => name === general),
  ];
};

/** The distinguishing name of a sheet in its group: a treatment, or the title. */
const shortName = ({ handout }: SheetFacts): string =>
  handout.kind === 'pair' ? (handout.treatment?.name ?? handout.title) : handout.runningTitle;

const OneGroup = ({ group, root }: { group: SheetGroup; root: string }) => (
  <div className="group-of-sheets">
    <h3>{group.name}</h3>
    <ul>
      {group.sheets.map((facts) => (
        <li key={`${facts.handout.language} ${facts.handout.id}`}>
          <a href={`${root}${sheetPath(facts.handout)}`} hrefLang={facts.handout.language}>
            {shortName(facts)}
          </a>{' '}
          <span className="code">{facts.handout.code}</span>
        </li>
      ))}
    </ul>
  </div>
);

/** Every sheet as a link, by cancer type: the whole catalogue for a browser that runs no script. */
export const SheetList = ({
  sheets,
  words,
  root,
}: {
  sheets: readonly SheetFacts[];
  words: Words;
  root: string;
}) => (
  <section id="all" aria-labelledby="all-title">
    <h2 id="all-title">{words.all}</h2>
    <div className="groups">
      {groupsOf(sheets, words.general).map((group) => (
        <OneGroup key={group.name} group={group} root={root} />
      ))}
    </div>
  </section>
);
