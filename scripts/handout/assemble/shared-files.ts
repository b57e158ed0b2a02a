import { basename, extname } from 'node:path';

const SOURCES = 'sources.yaml';
const GLOSSARY = 'glossary.yaml';

/**
 * The name that people type for a file whose words are on many sheets: `red-flags`, `glossary`, `sources`.
 */
export const sharedName = (from: string): string => basename(from, extname(from));

/** The file below the content folder that such a name means, in a language. */
export const sharedFile = (name: string, language: string): string => {
  if (`${name}.yaml` === SOURCES) return SOURCES;
  return `${name}.yaml` === GLOSSARY ? `${language}/${GLOSSARY}` : `${language}/shared/${name}.md`;
};

/** Says whether the words of a file are on many sheets, so that a change of them is signed once for all. */
export const isSharedFile = (from: string): boolean =>
  from === SOURCES || /^[^/]+\/(?:glossary\.yaml|shared\/[^/]+\.md)$/u.test(from);
