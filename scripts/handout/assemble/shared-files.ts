import { basename, extname } from 'node:path';

const SOURCES = 'sources.yaml';
const GLOSSARY = 'glossary.yaml';

/** The short name of a shared file: `red-flags`, `glossary`, `sources`. */
export const sharedName = (from: string): string => basename(from, extname(from));

/** The path of a shared file below the content folder, by short name and language. */
export const sharedFile = (name: string, language: string): string => {
  if (`${name}.yaml` === SOURCES) return SOURCES;
  return `${name}.yaml` === GLOSSARY ? `${language}/${GLOSSARY}` : `${language}/shared/${name}.md`;
};

/** Whether a file is shared, so one sign-off covers all sheets. */
export const isSharedFile = (from: string): boolean =>
  from === SOURCES || /^[^/]+\/(?:glossary\.yaml|shared\/[^/]+\.md)$/u.test(from);
