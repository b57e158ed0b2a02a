import { languageOf } from '../build/plan/language-of.ts';
import { type LoadedContent, readSheets } from '../build/plan/read-sheets.ts';
import { type Io, runCommandLine, styleOf } from '../build/program/shell.ts';
import { type FileChange, writeTogether } from '../build/publish/write-together.ts';
import { failure, type Report, reportInvalid, success } from '../build/report/report.ts';
import type { Load } from '../core/index.ts';
import { count, errorsOf } from '../diagnostics/format-diagnostics.ts';
import { sharedFile } from '../handout/assemble/shared-files.ts';
import { SOURCE_LANGUAGE } from '../model/source-language.ts';
import { idUsageError, type ReviewedSheet, sheetsIn } from './find-sheets.ts';
import { sheetsJson } from './review-json.ts';
import { parseReview, type ReviewOptions } from './review-options.ts';
import { reviewShared, showShared, signShared } from './review-shared.ts';
import { showSheet, signSheets } from './review-sheets.ts';

/** The request, with its language resolved. */
type ReviewRequest = ReviewOptions & { language: string };

/** What to show, and the sign-offs to write. */
type ReviewResult = { text: string; files: FileChange[] };

const askedOf = (sheets: readonly ReviewedSheet[], options: ReviewRequest, io: Io): ReviewResult => {
  const { paint } = styleOf(options, io);
  const { shared, language } = options;
  if (shared.length === 0) {
    const text = options.json
      ? sheetsJson(sheets)
      : sheets.map((sheet) => showSheet(sheet, paint)).join('\n');
    return { text, files: signSheets(sheets, options) };
  }
  const review = reviewShared(
    sheets,
    shared.map((name) => sharedFile(name, language)),
  );
  const touched = [...review.alone, ...review.mixed];
  return {
    text: options.json ? sheetsJson(touched) : showShared(review, paint),
    files: signShared(review, options),
  };
};

const signed = ({ signature }: ReviewOptions, files: readonly FileChange[]): string => {
  if (signature === null)
    return 'Nothing is signed. To sign, add --name, --role and --next-review; see --help.\n';
  const { name, role, translator, date } = signature.signer;
  const and = translator === undefined ? '' : ` and ${translator.name}, ${translator.role},`;
  if (files.length === 0) return 'There is nothing to sign.\n';
  const written = files.map(({ path }) => `  ${path}\n`).join('');
  return `Signed by ${name}, ${role},${and} on ${date}: ${count(files.length, 'sheet')}.\n${written}Commit the files as they are.\n`;
};

/** Unknown names of shared files. */
const sharedUsageError = (
  { shared, language }: ReviewRequest,
  sheets: readonly ReviewedSheet[],
): string | null => {
  const known = new Set(
    sheets.flatMap(({ blocks, record }) => [...blocks, ...(record?.blocks ?? [])].map(({ from }) => from)),
  );
  const unknown = shared.find((name) => !known.has(sharedFile(name, language)));
  return unknown === undefined ? null : `No sheet in ${language} has the shared block ${unknown}.`;
};

/** What is wrong with who signs: a translation needs a translator, and English has none. */
const translatorUsageError = ({ signature, language }: ReviewRequest): string | null => {
  if (signature === null) return null;
  const hasTranslator = signature.signer.translator !== undefined;
  if (language === SOURCE_LANGUAGE)
    return hasTranslator
      ? 'An English sheet has no translator: leave out --translator, or name a language: --lang es.'
      : null;
  return hasTranslator
    ? null
    : `A sheet in “${language}” is signed by a clinician and a qualified translator: give --translator and --translator-role too.`;
};

const review = async (typed: ReviewOptions, io: Io, load: Load<LoadedContent<unknown>>): Promise<Report> => {
  const read = await readSheets({ content: typed.content, clinic: null }, load);
  if (read.status === 'usage-error') return failure(read.text);
  if (read.status === 'invalid')
    return reportInvalid(errorsOf(read.diagnostics), styleOf(typed, io), ': fix them, then review');
  const chosenLanguage = languageOf(read.found.handouts, typed.language);
  if (chosenLanguage.type === 'usage-error') return failure(chosenLanguage.text);
  const options = { ...typed, language: chosenLanguage.tag };
  const unsigned = translatorUsageError(options);
  if (unsigned !== null) return failure(unsigned);
  const all = sheetsIn(read.found, options.language);
  const usageError = options.sheets
    .map((id) => idUsageError(id, all, read.found))
    .find((text) => text !== null);
  const wrong = usageError ?? sharedUsageError(options, all);
  if (wrong !== null) return failure(wrong);
  const chosen =
    options.sheets.length === 0 ? all : all.filter(({ handout }) => options.sheets.includes(handout.id));
  const { text, files } = askedOf(chosen, options, io);
  await writeTogether(files);
  const ended = signed(options, files);
  return options.json ? { ...success(text), stderr: ended } : success(`${text}\n${ended}`);
};

/** Runs `npx handouts review` on its arguments; returns the exit code: 0 shown or signed, 1 errors, 2 usage error. */
export const runReview = (
  args: string[],
  io: Io,
  { root, load }: { root: URL; load: Load<LoadedContent<unknown>> },
): Promise<number> =>
  runCommandLine({ args, io, root }, parseReview(io.today()), (options) => review(options, io, load));
