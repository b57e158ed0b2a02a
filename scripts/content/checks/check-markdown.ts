import type { MarkdownRead } from '../read/read-markdown.ts';
import type { EntryFile } from '../read/read-tree.ts';
import { checkLeads } from './check-leads.ts';
import { checkMedicine } from './check-medicine.ts';
import { checkCodes, checkIds } from './check-names.ts';
import { checkTreatment } from './check-treatment.ts';

/**
 * Records what can only be seen when all Markdown is read: duplicate ids and codes, names that lead
 * nowhere. The keys of `sources.yaml` are null when it was not read.
 */
export const checkMarkdown = (
  { treatments, cancerTypes, guides, medicines, shared }: MarkdownRead,
  sourceKeys: ReadonlySet<string> | null,
): void => {
  const isOf = (language: string) => (one: EntryFile) => one.language === language;
  checkIds([...treatments.files, ...cancerTypes.files, ...guides.files, ...medicines.files, ...shared.files]);
  const sheets = [...treatments.loose, ...cancerTypes.loose, ...guides.loose, ...medicines.loose];
  checkCodes(sheets);
  for (const entry of sheets) checkLeads(entry);
  for (const entry of treatments.loose) {
    const ids = cancerTypes.files.filter(isOf(entry.language)).map(({ id }) => id);
    checkTreatment(entry, { cancerTypes: ids, sourceKeys });
  }
  for (const entry of medicines.entries) {
    const of = isOf(entry.language);
    checkMedicine(entry, {
      cancerTypes: cancerTypes.files.filter(of).map(({ id }) => id),
      treatments: treatments.files.filter(of).map(({ id }) => id),
      sourceKeys,
    });
  }
};
