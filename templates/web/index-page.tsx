import { phrasesFor } from '../phrases/index.ts';
import { PageFrame } from './page-frame.tsx';
import { webPhrasesFor } from './phrases/index.ts';
import { type SheetFacts, sheetPath } from './sheet-facts.ts';

export type IndexPageProps = { sheets: readonly SheetFacts[] };

const LANGUAGE = 'en';

/** All sheets by what they are for: a list of links that needs no JavaScript. */
export const IndexPage = ({ sheets }: IndexPageProps) => {
  const words = webPhrasesFor(LANGUAGE);
  const phrases = phrasesFor(LANGUAGE);
  const groups = new Map<string, SheetFacts[]>();
  for (const facts of sheets) {
    const name = facts.handout.cancerType?.name ?? phrases.allCancerTypes;
    groups.set(name, [...(groups.get(name) ?? []), facts]);
  }
  return (
    <PageFrame
      language={LANGUAGE}
      title={words.site}
      root=""
      header={<p className="site-name">{words.site}</p>}
    >
      <h1>{words.allSheets}</h1>
      {[...groups].map(([name, group]) => (
        <section key={name} aria-label={name}>
          <h2>{name}</h2>
          <ul>
            {group.map(({ handout }) => (
              <li key={handout.id}>
                <a href={sheetPath(handout)} hrefLang={handout.language}>
                  {handout.title}
                </a>{' '}
                <span className="code">{handout.code}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
};
