import type { SourceNote } from '../../../scripts/model/handout.ts';
import { useWeb } from './web-context.tsx';

/** The sources of a sheet, each with its address and the day on which it was read. */
export const SheetSources = ({ sources }: { sources: readonly SourceNote[] }) => {
  const { phrases, words } = useWeb();
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="sources" className="sources">
      <h2 id="sources">{phrases.sources}</h2>
      <ul>
        {sources.map(({ key, publisher, title, url, seen }) => (
          <li key={key}>
            {key}: {publisher}. {url === null ? title : <a href={url}>{title}</a>}, {words.seen(seen)}
          </li>
        ))}
      </ul>
    </section>
  );
};
