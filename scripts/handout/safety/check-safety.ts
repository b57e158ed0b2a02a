import { interactionsIn } from '../../content/read/interactions-in.ts';
import type { Handout } from '../../model/handout.ts';
import { type Locale, localeOf } from '../../model/locale.ts';
import { SOURCE_LANGUAGE } from '../../model/source-language.ts';
import { bodyOf, type SheetLibrary } from '../assemble/library.ts';
import { FEVER, RED_FLAGS } from '../assemble/shared-signs.ts';
import { entriesOf } from '../plan/find-entry.ts';
import { checkClinicFacts } from './clinic-facts.ts';
import { checkForbidden } from './forbidden.ts';
import { frontStatements, leadStatements, plainStatement } from './front-statements.ts';
import { checkLongForm } from './long-form-rule.ts';
import { checkClasses, checkMixes, checkUnlisted } from './mix-rules.ts';
import { checkReach } from './reach-rules.ts';
import { checkSheet } from './sheet-rules.ts';
import { checkOwnSigns, checkSharedSigns } from './sign-rules.ts';
import { checkAdvice, checkSafetySources } from './source-rules.ts';
import { statementsIn } from './statements.ts';
import { checkAsked, checkQuestions } from './teach-back-rules.ts';

/** Records unsafe passages in the files of one language, file by file. */
const checkFiles = ({ content, bodies }: SheetLibrary, locale: Locale): void => {
  const { tag, safety } = locale;
  const flags = content.shared.find(({ id, language }) => id === RED_FLAGS && language === tag);
  const shared = flags === undefined ? [] : statementsIn(bodyOf(bodies, flags.file), locale);
  for (const entry of entriesOf(content).filter(({ language }) => language === tag)) {
    const statements = statementsIn(bodyOf(bodies, entry.file), locale);
    const printed = [...frontStatements(entry), ...statements];
    checkForbidden(entry.file, printed, safety);
    checkClinicFacts(entry.file, printed, safety);
    checkLongForm(entry.file, statements, shared, locale);
    checkSafetySources(entry.file, [...leadStatements(entry), ...statements], content, safety);
    if (content.interactions.length > 0) {
      checkUnlisted(entry.file, statements, content, safety);
      checkClasses(entry.file, statements, content, safety);
    }
    if (entry.collection !== 'shared') checkOwnSigns(entry.file, statements, safety);
    else if (entry.id === RED_FLAGS) checkSharedSigns(entry.file, statements, safety.sharedSigns);
    else if (entry.id === FEVER) checkSharedSigns(entry.file, statements, safety.feverSigns);
  }
};

/** Records clinic facts, doses and survival figures in the glossaries of one language. */
const checkGlossaries = ({ content }: SheetLibrary, { tag, safety }: Locale): void => {
  for (const { file, terms, placeOf } of content.glossaries.filter(({ language }) => language === tag)) {
    const printed = frontStatements({ data: terms, placeOf });
    checkForbidden(file, printed, safety);
    checkClinicFacts(file, printed, safety);
  }
};

/**
 * Records clinic facts, doses and survival figures in the sentences that sheets must print about interacting
 * medicines.
 */
const checkInteractionWords = ({ content }: SheetLibrary, { safety }: Locale): void => {
  const printed = content.interactions.flatMap(({ say, placeOf }) =>
    say === undefined ? [] : [plainStatement(say, placeOf(['say']))],
  );
  checkForbidden(content.interactionsFile, printed, safety);
  checkClinicFacts(content.interactionsFile, printed, safety);
};

/**
 * Records clinic facts, doses, survival figures and advice in the reasons of the withdrawn sheets of one
 * language.
 */
const checkWithdrawnReasons = ({ content }: SheetLibrary, { tag, safety }: Locale): void => {
  const reasons = content.withdrawn
    .filter(({ language }) => language === tag)
    .map(({ reason, reasonPlace }) => plainStatement(reason, reasonPlace));
  checkForbidden(content.withdrawnFile, reasons, safety);
  checkClinicFacts(content.withdrawnFile, reasons, safety);
  checkAdvice(content.withdrawnFile, reasons, safety);
};

/** Records unsafe teach-back questions of one language, and questions for no sheet. */
const checkTeachBacks = ({ content, planned }: SheetLibrary, { tag, safety }: Locale): void => {
  const languages = [tag, SOURCE_LANGUAGE];
  const idsIn = (all: readonly { id: string; language: string }[]): string[] =>
    all.filter(({ language }) => languages.includes(language)).map(({ id }) => id);
  const ids = { sheets: idsIn(planned), treatments: idsIn(content.treatments) };
  for (const teachBack of content.teachBacks.filter(({ language }) => language === tag)) {
    checkQuestions(teachBack, safety);
    if (content.broken.length === 0) checkAsked(teachBack, ids);
  }
};

/** Without `interactions.yaml` it is unknown which lines speak of listed medicines. */
const isListRead = ({ interactionsFile }: SheetLibrary['content']): boolean =>
  !interactionsFile.messages.some(({ fatal, source }) => fatal === true && source === 'content');

/** Records safety errors of whole sheets in one language. */
const checkSheets = (
  { content, planned, bodies }: SheetLibrary,
  all: readonly Handout[],
  locale: Locale,
): void => {
  const { tag, safety } = locale;
  const handouts = all.filter(({ language }) => language === tag);
  checkMixes(content, handouts, safety);
  for (const entry of content.treatments.filter(({ language }) => isListRead(content) && language === tag))
    checkReach(entry, statementsIn(bodyOf(bodies, entry.file), locale), handouts, content, safety);
  for (const sheet of planned.filter(({ language }) => language === tag)) {
    const handout = handouts.find(({ id }) => id === sheet.id);
    if (handout) checkSheet(content, sheet, handout, safety);
  }
};

/** The same content with the names of interacting medicines in the language. */
const inLanguage = (library: SheetLibrary, language: string): SheetLibrary => ({
  ...library,
  content: {
    ...library.content,
    interactions: interactionsIn(library.content.interactions, language),
  },
});

/**
 * Records what would make a sheet unsafe: a sign left out, repeated or at another level, an unsourced
 * statement, doses, survival figures, safety advice only in a long form, a sheet without an action. None of
 * these can be waived. Each language is checked only with the words of its own locale.
 */
export const checkSafety = (all: SheetLibrary, handouts: readonly Handout[]): void => {
  for (const language of new Set(entriesOf(all.content).map((entry) => entry.language))) {
    const library = inLanguage(all, language);
    const { content } = library;
    const locale = localeOf(content.locales, language);
    checkFiles(library, locale);
    checkGlossaries(library, locale);
    checkInteractionWords(library, locale);
    checkWithdrawnReasons(library, locale);
    checkTeachBacks(library, locale);
    if (content.broken.length === 0) checkSheets(library, handouts, locale);
  }
};
