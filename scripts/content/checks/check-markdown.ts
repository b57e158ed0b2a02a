import { SOURCE_LANGUAGE } from '../../model/source-language.ts';
import type { MarkdownRead } from '../read/read-markdown.ts';
import type { EntryFile } from '../read/read-tree.ts';
import { checkGuide } from './check-guide.ts';
import { checkLeads } from './check-leads.ts';
import { checkMedicine } from './check-medicine.ts';
import { checkCodes, checkIds } from './check-names.ts';
import { checkTreatment } from './check-treatment.ts';

/**
 * The ids that the files of a language may reference: English ids as well, since a translation may come
 * later.
 */
const idsFor = (files: readonly EntryFile[], language: string): string[] => [
  ...new Set(files.filter((one) => [language, SOURCE_LANGUAGE].includes(one.language)).map(({ id }) => id)),
];

/**
 * Records errors across all Markdown: duplicate ids and codes, broken references. The keys of `sources.yaml`
 * are null when it was not read.
 */
export const checkMarkdown = (
  { treatments, cancerTypes, guides, medicines, shared }: MarkdownRead,
  sourceKeys: ReadonlySet<string> | null,
): void => {
  checkIds([...treatments.files, ...cancerTypes.files, ...guides.files, ...medicines.files, ...shared.files]);
  const sheets = [...treatments.loose, ...cancerTypes.loose, ...guides.loose, ...medicines.loose];
  checkCodes(sheets);
  for (const entry of sheets) checkLeads(entry);
  for (const entry of treatments.loose) {
    const ids = idsFor(cancerTypes.files, entry.language);
    checkTreatment(entry, { cancerTypes: ids, sourceKeys });
  }
  for (const entry of guides.entries)
    checkGuide(entry, { treatments: idsFor(treatments.files, entry.language) });
  for (const entry of medicines.entries) {
    checkMedicine(entry, {
      cancerTypes: idsFor(cancerTypes.files, entry.language),
      treatments: idsFor(treatments.files, entry.language),
      sourceKeys,
    });
  }
};
