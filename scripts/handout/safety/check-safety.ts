import type { Handout } from '../../model/handout.ts';
import { bodyOf, type Library } from '../assemble/library.ts';
import { RED_FLAGS } from '../assemble/red-flags.ts';
import { entriesOf } from '../plan/find-entry.ts';
import { checkForbidden } from './forbidden.ts';
import { checkLongForm } from './long-form-rule.ts';
import { checkMixes, checkUnlisted } from './mix-rules.ts';
import { checkSheet } from './sheet-rules.ts';
import { checkOwnSigns, checkSharedSigns } from './sign-rules.ts';
import { checkSafetySources } from './source-rules.ts';
import { statementsIn } from './statements.ts';

/** The words of the rules are English; another language needs its own before it can be published. */
const LANGUAGE = 'en';

/**
 * Records what would make a sheet unsafe (issue 5, point 8): a sign left out, repeated or at another level, a statement without
 * a source, doses, figures of survival, safety in a long form, a sheet without anything to do. None of these can be waived.
 */
export const checkSafety = (library: Library, handouts: readonly Handout[]): void => {
  const { content, bodies, planned } = library;
  const flags = content.shared.find(({ id, language }) => id === RED_FLAGS && language === LANGUAGE);
  const shared = flags === undefined ? [] : statementsIn(bodyOf(bodies, flags.file));
  for (const entry of entriesOf(content).filter(({ language }) => language === LANGUAGE)) {
    const statements = statementsIn(bodyOf(bodies, entry.file));
    checkForbidden(entry.file, statements);
    checkLongForm(entry.file, statements, shared);
    checkSafetySources(entry.file, statements, content);
    if (content.interactions.length > 0) checkUnlisted(entry.file, statements, content);
    if (entry.collection !== 'shared') checkOwnSigns(entry.file, statements);
    else if (entry.id === RED_FLAGS) checkSharedSigns(entry.file, statements);
  }
  if (content.broken.length > 0) return;
  checkMixes(
    content,
    handouts.filter(({ language }) => language === LANGUAGE),
  );
  for (const sheet of planned.filter(({ language }) => language === LANGUAGE)) {
    const handout = handouts.find(({ id, language }) => id === sheet.id && language === sheet.language);
    if (handout) checkSheet(content, sheet, handout);
  }
};
