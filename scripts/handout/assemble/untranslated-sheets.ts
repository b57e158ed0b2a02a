import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Content } from '../../content/entries/entry.ts';
import { localeOf } from '../../model/locale.ts';
import { SOURCE_LANGUAGE } from '../../model/source-language.ts';
import type { Reach } from '../checks/passage-reach.ts';
import { entriesOf, entryOf } from '../plan/find-entry.ts';
import type { PlannedHandout } from '../plan/planned-handout.ts';
import { bodyOf, type SheetLibrary } from './library.ts';

/** A sheet with missing translations, as paths below the folder of its language. */
export type UntranslatedSheet = Pick<PlannedHandout, 'language' | 'id' | 'code' | 'title'> & {
  missing: readonly string[];
};

const GLOSSARY = 'glossary.yaml';

/** Names of treatments that the locale has, so that a map can name one before its file is translated. */
type TreatmentNames = Readonly<Record<string, string>>;

/** The file that a directive uses: a treatment in a map, a shared block, the glossary. */
const fileOfDirective = (node: Nodes, names: TreatmentNames): string[] => {
  if (!('name' in node)) return [];
  switch (node.name) {
    case 'treatment': {
      const id = plainText(node).trim();
      return Object.hasOwn(names, id) ? [] : [`treatments/${id}.md`];
    }
    case 'shared':
      return [`shared/${node.attributes?.block?.trim() ?? ''}.md`];
    case 'glossary':
      return [GLOSSARY];
    default:
      return [];
  }
};

const filesNamedIn = (node: Nodes, names: TreatmentNames): string[] => [
  ...fileOfDirective(node, names),
  ...('children' in node ? node.children.flatMap((child) => filesNamedIn(child, names)) : []),
];

/** The files of a language by their path below its folder. */
const filesIn = (content: Content, language: string): Map<string, string> =>
  new Map([
    ...[...entriesOf(content), ...content.broken]
      .filter((entry) => entry.language === language)
      .map(({ collection, id, file }) => [`${collection}/${id}.md`, file.path] as const),
    ...content.glossaries
      .filter((one) => one.language === language)
      .map(({ file }) => [GLOSSARY, file.path] as const),
  ]);

/** The English files with passages on each sheet, by sheet id. */
const filesOnSheets = (english: ReadonlyMap<string, string>, reach: readonly Reach[]) => {
  const pathOf = new Map([...english].map(([path, file]) => [file, path]));
  const files = new Map<string, Set<string>>();
  for (const { passage, sheets } of reach) {
    const path = pathOf.get(passage.file);
    if (path === undefined) continue;
    for (const id of sheets) files.set(id, (files.get(id) ?? new Set()).add(path));
  }
  return files;
};

/**
 * The sheets in other languages than English that lack something that their English sheet is made from: a medicine, a shared block, a
 * treatment in a map that the locale has no name for. They are not made: a sheet says all that its English says, or it is not there. `reach` is that of all languages.
 */
export const untranslatedSheets = (
  { content, bodies, planned }: Pick<SheetLibrary, 'content' | 'bodies' | 'planned'>,
  reach: readonly Reach[],
): UntranslatedSheet[] => {
  const english = filesIn(content, SOURCE_LANGUAGE);
  const targets = planned.filter(({ language }) => language !== SOURCE_LANGUAGE);
  if (english.size === 0 || targets.length === 0) return [];
  const onSheets = filesOnSheets(english, reach);
  const known = new Map(
    [...new Set(targets.map(({ language }) => language))].map((one) => [one, filesIn(content, one)]),
  );
  return targets.flatMap((sheet) => {
    const names = localeOf(content.locales, sheet.language).sheets.treatments;
    const named = filesNamedIn(bodyOf(bodies, entryOf(content, sheet).file), names);
    const needed = [...new Set([...(onSheets.get(sheet.id) ?? []), ...named])];
    const { language, id, code, title } = sheet;
    const missing = needed.filter((path) => english.has(path) && !known.get(language)?.has(path)).sort();
    return missing.length === 0 ? [] : [{ language, id, code, title, missing }];
  });
};
