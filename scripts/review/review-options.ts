import type { Command } from 'commander';
import { type CommonOptions, contentCommand, type Parse } from '../build/command-line/parse-arguments.ts';
import { nonEmpty } from '../build/command-line/values.ts';
import { lastNextReview } from '../content/schemas/index.ts';
import { calendarDay, personName } from './sign-off-values.ts';
import type { Signer } from './stamp.ts';

/** Options of `handouts review`; `signature` is null when it only shows. */
export type ReviewOptions = CommonOptions & {
  /** Ids of sheets. */
  sheets: string[];
  /** Names of shared files: `red-flags`, `glossary`, `sources`. */
  shared: string[];
  /** Null: the only language of the sheets. */
  language: string | null;
  signature: { signer: Signer; nextReview: string | null } | null;
};

type TypedReviewOptions = Pick<CommonOptions, 'content'> & {
  sheets?: string[];
  shared?: string[];
  lang?: string;
  name?: string;
  role?: string;
  translator?: string;
  translatorRole?: string;
  account?: string;
  nextReview?: string;
};

/** Names separated by spaces or commas, appended to those given before. */
const nameList = (value: string, before: string[] = []): string[] => [
  ...before,
  ...value.split(/[\s,]+/u).filter((name) => name !== ''),
];

const datesUsageError = (today: string, nextReview: string): string | null => {
  if (nextReview <= today) return `--next-review ${nextReview} is not after today, ${today}.`;
  const last = lastNextReview(today);
  return nextReview > last ? `--next-review ${nextReview} is too far off: at most 3 years, ${last}.` : null;
};

/** Why a signature is incomplete or invalid; null when it is complete or absent. */
const signatureUsageError = (
  { name, role, translator, translatorRole, account, nextReview, shared = [] }: TypedReviewOptions,
  today: string,
): string | null => {
  const needed = {
    '--name': name,
    '--role': role,
    ...(shared.length === 0 && { '--next-review': nextReview }),
    ...((translator ?? translatorRole) !== undefined && {
      '--translator': translator,
      '--translator-role': translatorRole,
    }),
  };
  const isBegun = [name, role, translator, translatorRole, account, nextReview].some(
    (value) => value !== undefined,
  );
  const missing = Object.entries(needed).flatMap(([option, value]) => (value === undefined ? [option] : []));
  if (!isBegun) return null;
  if (missing.length > 0)
    return `To sign, give ${missing.join(' and ')} too; without them all, the text is only shown.`;
  return nextReview === undefined ? null : datesUsageError(today, nextReview);
};

const toOptions =
  (today: string) =>
  (command: Command): ReviewOptions => {
    const {
      shared = [],
      lang = null,
      name,
      role,
      translator,
      translatorRole,
      account = null,
      nextReview = null,
      content,
    } = command.opts<TypedReviewOptions>();
    const sheets = [...new Set([...command.args, ...(command.opts<TypedReviewOptions>().sheets ?? [])])];
    if ((sheets.length === 0) === (shared.length === 0))
      command.error('error: Name sheets by their ids, or a shared block: --shared red-flags.');
    const usageError = signatureUsageError(command.opts<TypedReviewOptions>(), today);
    if (usageError !== null) command.error(`error: ${usageError}`);
    const signs = name !== undefined && role !== undefined;
    const translated =
      translator !== undefined && translatorRole !== undefined
        ? { translator: { name: translator, role: translatorRole } }
        : {};
    const signer = signs ? { name, role, ...translated, account, date: today } : null;
    const signature = signer && { signer, nextReview };
    return {
      ...command.opts<CommonOptions>(),
      content,
      sheets,
      shared,
      language: lang,
      signature,
    };
  };

/** Reads the arguments of `npx handouts review`; `today` (YYYY-MM-DD) is the day of a signature. */
export const parseReview = (today: string): Parse<ReviewOptions> =>
  contentCommand({
    name: 'npx handouts review',
    summary: 'Shows the text a clinician signs; with a name, records the sign-off.',
    examples: [
      ['hormone-therapy-prostate', 'show what changed since the sheet was signed, or all of its text'],
      [
        'hormone-therapy-prostate --name "…" --role oncologist --next-review 2027-11-23',
        'sign it, today, in the name of the person who read it',
      ],
      [
        'lung --lang es --name "…" --role oncologist --translator "…" --translator-role "certified translator" --next-review 2027-11-23',
        'sign a translation, by a clinician and a translator',
      ],
      ['--shared red-flags', 'show a change of a shared block, and every sheet that it touches'],
      ['--shared red-flags --name "…" --role oncologist', 'sign that change once for all of them'],
    ],
    options: (command) =>
      command
        .argument('[sheet...]', 'ids of sheets')
        .option('--sheets <ids>', 'the same in one option, for a form', nameList)
        .option('--shared <names>', 'shared blocks, glossary or sources, that changed', nameList)
        .option('--lang <language>', 'language of the sheets, where there are several', nonEmpty)
        .option('--name <name>', 'who read the text and signs it', personName)
        .option('--role <role>', 'what they are, such as oncologist', personName)
        .option(
          '--translator <name>',
          'who compared a translation with its English, and signs it too',
          personName,
        )
        .option('--translator-role <role>', 'what they are, such as certified medical translator', personName)
        .option('--account <account>', 'the account they signed in with', personName)
        .option('--next-review <day>', 'when it is due again, YYYY-MM-DD', calendarDay),
    read: toOptions(today),
  });
