import type { Check } from '../check.ts';
import type { Condition } from '../conditions.ts';
import type { FindingDetails } from '../finding.ts';
import type { PdfFile } from '../pdf/types.ts';
import { actions } from './file/actions.ts';
import { attachments } from './file/attachments.ts';
import { claims2 } from './file/claims-2.ts';
import { documentEntries } from './file/document-entries.ts';
import { encryption } from './file/encryption.ts';
import { fileStructure } from './file/file-structure.ts';
import { metadata } from './file/metadata.ts';
import { optionalContent } from './file/optional-content.ts';
import { xObjects } from './file/x-objects.ts';
import { characters } from './page/characters.ts';
import { colour } from './page/colour.ts';
import { fonts } from './page/fonts.ts';
import { pages } from './page/pages.ts';
import { print } from './page/print.ts';
import { transparency } from './page/transparency.ts';
import { annotations } from './structure/annotations.ts';
import { figures } from './structure/figures.ts';
import { forms } from './structure/forms.ts';
import { headings } from './structure/headings.ts';
import { language } from './structure/language.ts';
import { links } from './structure/links.ts';
import { markedContent } from './structure/marked-content.ts';
import { nesting } from './structure/nesting.ts';
import { outline } from './structure/outline.ts';
import { pageReferences } from './structure/page-references.ts';
import { parentTree } from './structure/parent-tree.ts';
import { pdf2 } from './structure/pdf-2.ts';
import { readingOrder } from './structure/reading-order.ts';
import { roles } from './structure/roles.ts';
import { tablesAndNotes } from './structure/tables-and-notes.ts';

/** Every check, by name. */
const CHECKS = {
  actions,
  annotations,
  attachments,
  characters,
  claims2,
  colour,
  documentEntries,
  encryption,
  figures,
  fileStructure,
  fonts,
  forms,
  headings,
  language,
  links,
  markedContent,
  metadata,
  nesting,
  optionalContent,
  outline,
  pageReferences,
  pages,
  parentTree,
  pdf2,
  print,
  readingOrder,
  roles,
  tablesAndNotes,
  transparency,
  xObjects,
} as const;

type CheckedCondition = (typeof CHECKS)[keyof typeof CHECKS]['conditions'][number];

/** Found while the file is opened. */
type UncheckedCondition = 'file-readable';

/** Fails to compile while a condition has no check. */
type AllConditions =
  Exclude<Condition, CheckedCondition | UncheckedCondition> extends never ? readonly Check[] : never;

const ALL: AllConditions = Object.values(CHECKS);

/** Checks that also work on a file whose strings and streams are encrypted. */
const ENCRYPTED: readonly Check[] = [CHECKS.encryption, CHECKS.fileStructure];

/** Every finding of the checks in a file. */
export const findDiagnostics = (pdf: PdfFile, isEncrypted: boolean): FindingDetails<Condition>[] =>
  (isEncrypted ? ENCRYPTED : ALL).flatMap((check) => check.find(pdf));
