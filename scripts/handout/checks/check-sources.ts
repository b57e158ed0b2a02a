import type { Content } from '../../content/entries/entry.ts';
import { warn } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Citation } from '../from-markdown/index.ts';
import { report } from '../from-markdown/state.ts';
import { checkDuplicateSources } from './duplicate-sources.ts';

const failUnknown = ({ key, place, file }: Citation, keys: ReadonlySet<string>): void => {
  const near = nearest(key, keys);
  report(file, place, {
    rule: 'handout/unknown-source',
    found: `source "${key}"`,
    expected: near === null ? 'a key of sources.yaml' : `"${near}" or another key of sources.yaml`,
    fix:
      near === null ? 'Add the source to sources.yaml.' : `Write "${near}", or add "${key}" to sources.yaml.`,
  });
};

const warnUnused = ({ sources, sourcesFile }: Content, used: ReadonlySet<string>): void => {
  for (const [key, { place }] of sources) {
    if (used.has(key)) continue;
    warn(sourcesFile, {
      rule: 'handout/unused-source',
      place,
      found: `source "${key}" that nothing cites`,
      expected: 'a citation or a cell of a `use` table that names it',
      fix: `Cite it with :cite[${key}], or remove it.`,
    });
  }
};

/**
 * Records an error at each citation of an unknown source, and a warning at each source that is never cited.
 * When an entry is excluded because of its front matter, its citations are unknown: then no source counts as
 * unused.
 */
export const checkSources = (content: Content, citations: readonly Citation[]): void => {
  const { sourceKeys, treatments, broken } = content;
  if (sourceKeys === null) return;
  checkDuplicateSources(content);
  for (const citation of citations) if (!sourceKeys.has(citation.key)) failUnknown(citation, sourceKeys);
  const cells = treatments.flatMap(({ data }) => Object.values(data.use).flatMap((use) => use.sources));
  const listed = content.interactions.flatMap(({ sources, except }) => [
    ...sources,
    ...except.flatMap((one) => one.sources),
  ]);
  if (broken.length === 0)
    warnUnused(content, new Set([...cells, ...listed, ...citations.map(({ key }) => key)]));
};
