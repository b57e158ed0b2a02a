import type { Check } from '../check.ts';
import type { Condition } from '../conditions.ts';
import type { DiagnosticDetails } from '../finding.ts';
import type { PdfFile } from '../pdf/types.ts';
import { actions } from './actions.ts';
import { annotations } from './annotations.ts';
import { attachments } from './attachments.ts';
import { characters } from './characters.ts';
import { colour } from './colour.ts';
import { documentEntries } from './document-entries.ts';
import { encryption } from './encryption.ts';
import { figures } from './figures.ts';
import { fileStructure } from './file-structure.ts';
import { fonts } from './fonts.ts';
import { forms } from './forms.ts';
import { headings } from './headings.ts';
import { language } from './language.ts';
import { links } from './links.ts';
import { markedContent } from './marked-content.ts';
import { metadata } from './metadata.ts';
import { model } from './model.ts';
import { modelWords } from './model-words.ts';
import { nesting } from './nesting.ts';
import { optionalContent } from './optional-content.ts';
import { outline } from './outline.ts';
import { pageReferences } from './page-references.ts';
import { pages } from './pages.ts';
import { parentTree } from './parent-tree.ts';
import { print } from './print.ts';
import { roles } from './roles.ts';
import { tablesAndNotes } from './tables-and-notes.ts';
import { transparency } from './transparency.ts';
import { xObjects } from './x-objects.ts';

/** Every check, by name. */
const CHECKS = {
  actions,
  annotations,
  attachments,
  characters,
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
  model,
  modelWords,
  nesting,
  optionalContent,
  outline,
  pageReferences,
  pages,
  parentTree,
  print,
  roles,
  tablesAndNotes,
  transparency,
  xObjects,
} as const;

type Checked = (typeof CHECKS)[keyof typeof CHECKS]['conditions'][number];

/** Conditions about files and manifests, which a check of a single PDF cannot detect. */
type Outside = 'file-readable' | 'manifest-file' | 'manifest-hash' | 'manifest-content';

/** Fails to compile while a condition has no check. */
type Total = Exclude<Condition, Checked | Outside> extends never ? readonly Check[] : never;

const ALL: Total = Object.values(CHECKS);

/** Checks that also work on a file whose strings and streams are encrypted. */
const ENCRYPTED: readonly Check[] = [CHECKS.encryption, CHECKS.fileStructure];

/** Every error that the checks find in a file. */
export const findDiagnostics = (pdf: PdfFile, isEncrypted: boolean): DiagnosticDetails[] =>
  (isEncrypted ? ENCRYPTED : ALL).flatMap((check) => check.find(pdf));
