import type { Content } from '../../content/entries/entry.ts';
import { type DiagnosticDetails, fail, warn } from '../../diagnostics/diagnostic.ts';
import type { RuleId } from '../../diagnostics/rules.ts';
import { type Locales, localeOf } from '../../model/locale.ts';
import { SOURCE_LANGUAGE } from '../../model/source-language.ts';
import { comparisonOf } from '../comparison/comparison-of.ts';
import { type FileTranslation, targetLanguages, translationsInto } from '../file-translation.ts';
import type { TranslatableContent } from '../files.ts';
import type { UnitPair, UnitState } from '../pairing/pair-units.ts';
import { isSafetyUnit } from '../safety-units.ts';
import { unitHash } from '../units/unit.ts';
import { checkLonelyFiles } from './lonely-files.ts';
import { misplacedUnits } from './order-diagnostics.ts';
import {
  differenceDiagnostics,
  outdated,
  structureDiagnostics,
  unboundDiagnostic,
} from './pair-diagnostics.ts';

/** An outdated safety unit in a language: its sheets must not be built in that language. */
export type OutdatedSafety = {
  language: string;
  /** The English file, as printed in places, and the line; null for the whole file. */
  file: string;
  line: number | null;
};

type Judge = ReturnType<typeof isSafetyUnit>;

/** Whether a unit is about safety, in English or in the source of its translation. */
const isAboutSafety = ({ source, bound }: UnitPair, path: string, isSafety: Judge): boolean =>
  (source !== null && isSafety(source, path)) ||
  (bound !== null && isSafety({ at: bound.at, text: bound.english, section: source?.section ?? '' }, path));

const note = (
  { source, target, language }: FileTranslation,
  details: Omit<DiagnosticDetails, 'rule'>,
  safety: { isSafety: boolean; line: number | null; rule: RuleId },
): OutdatedSafety[] => {
  const { isSafety, line, rule } = safety;
  if (!isSafety) {
    warn(target.file, { ...details, rule });
    return [];
  }
  warn(target.file, {
    ...details,
    rule: 'translation/withheld',
    found: `${details.found}. It is about safety: the sheets with it are not made in “${language}”`,
  });
  return [{ language, file: source.file.path, line }];
};

const checkRecord = ({ record }: FileTranslation): void => {
  for (const [index, { at, english, source }] of (record?.units ?? []).entries())
    if (record && unitHash({ at, text: english }) !== source)
      fail(record.file, {
        rule: 'translation/record-edited',
        place: record.placeOf(['units', index]),
        found: 'a hash that is not that of the English beside it',
        expected: 'the record as `npx handouts translate` wrote it',
        fix: 'Take the file back from the history, or bind the translation again.',
      });
};

const checkUnbound = (translation: FileTranslation, isSafety: Judge): OutdatedSafety[] => {
  const unbound = translation.pairs.filter(({ state }) => state === 'unbound');
  if (unbound.length === 0) return [];
  const dangerous = unbound.filter((pair) => isAboutSafety(pair, translation.path, isSafety));
  const details = { ...unboundDiagnostic(unbound.length, translation), place: unbound[0]?.target?.place };
  const isAll = unbound.length === translation.pairs.length;
  const lines = isAll ? [null] : dangerous.map(({ source }) => source?.place.line ?? null);
  const [first] = note(translation, details, {
    isSafety: dangerous.length > 0,
    line: null,
    rule: 'translation/unbound',
  });
  return first === undefined ? [] : lines.map((line) => ({ ...first, line }));
};

const OUTDATED: Partial<Record<UnitState, RuleId>> = {
  stale: 'translation/stale',
  missing: 'translation/missing',
  'left-over': 'translation/left-over',
};

const checkOutdated = (translation: FileTranslation, isSafety: Judge): OutdatedSafety[] =>
  translation.pairs.flatMap((pair) => {
    const details = outdated(pair, translation);
    const rule = OUTDATED[pair.state];
    if (details === null || rule === undefined) return [];
    const line = pair.source?.place.line ?? null;
    return note(translation, details, {
      isSafety: isAboutSafety(pair, translation.path, isSafety),
      line,
      rule,
    });
  });

/** What a translator moved is an error; what moved in English since is out of date. */
const checkOrder = (translation: FileTranslation, isSafety: Judge): OutdatedSafety[] =>
  misplacedUnits(translation).flatMap(({ pair, isEnglishMoved, details }) => {
    if (isEnglishMoved)
      return note(translation, details, {
        isSafety: isAboutSafety(pair, translation.path, isSafety),
        line: pair.source?.place.line ?? null,
        rule: 'translation/stale',
      });
    fail(translation.target.file, { ...details, rule: 'translation/moved' });
    return [];
  });

const checkFile = (
  translation: FileTranslation,
  by: ReturnType<typeof comparisonOf>,
  isSafety: Judge,
): OutdatedSafety[] => {
  checkRecord(translation);
  for (const pair of translation.pairs)
    for (const details of differenceDiagnostics(pair, translation, by))
      fail(translation.target.file, details);
  for (const details of structureDiagnostics(translation)) fail(translation.target.file, details);
  return [
    ...checkUnbound(translation, isSafety),
    ...checkOutdated(translation, isSafety),
    ...checkOrder(translation, isSafety),
  ];
};

/**
 * Compares every translated file with its English, and records differences (errors) and outdated units
 * (warnings). Returns outdated safety units. Content in one language is not checked.
 */
export const checkTranslations = (
  content: TranslatableContent & Pick<Content, 'interactions'>,
  locales: Locales,
): OutdatedSafety[] =>
  targetLanguages(content).flatMap((language) => {
    const by = comparisonOf(content, locales, language);
    const isSafety = isSafetyUnit(localeOf(locales, SOURCE_LANGUAGE));
    checkLonelyFiles(content, language);
    return translationsInto(content, language).flatMap((one) => checkFile(one, by, isSafety));
  });
