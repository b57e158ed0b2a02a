import { type GetTextTranslation, type GetTextTranslations, po } from 'gettext-parser';
import { ExchangeError, type ExchangeFile, type ExchangeUnit } from './exchange.ts';

/** The header that identifies a file. */
const PATH_HEADER = 'X-Handouts-File';

/** A text as a PO file has it in quotes. */
const quoted = (text: string): string => JSON.stringify(text);

const toEntry = ({ key, english, translation, state, previous, note }: ExchangeUnit): GetTextTranslation => ({
  msgctxt: key,
  msgid: english,
  msgstr: [translation],
  comments: {
    translator: '',
    extracted: note,
    reference: '',
    flag: state === 'outdated' ? 'fuzzy' : '',
    previous: previous === null ? '' : `msgctxt ${quoted(key)}\nmsgid ${quoted(previous)}`,
  },
});

/**
 * A file as PO: the key of each unit is its context; an outdated translation is fuzzy, with its previous
 * English.
 */
export const toPo = ({ language, path, units }: ExchangeFile): Buffer => {
  const entries = units.map((unit): [string, Record<string, GetTextTranslation>] => [
    unit.key,
    { [unit.english]: toEntry(unit) },
  ]);
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    'MIME-Version': '1.0',
    Language: language,
    [PATH_HEADER]: path,
  };
  return po.compile(
    { charset: 'utf-8', headers, translations: Object.fromEntries(entries) },
    { foldLength: 0 },
  );
};

const fromEntry = ({ msgctxt = '', msgid, msgstr, comments }: GetTextTranslation): ExchangeUnit => {
  const translation = msgstr[0] ?? '';
  const isFuzzy = /(?:^|[\s,])fuzzy(?:$|[\s,])/u.test(comments?.flag ?? '');
  const state = translation === '' ? 'untranslated' : isFuzzy ? 'outdated' : 'translated';
  return {
    key: msgctxt,
    english: msgid,
    translation,
    state,
    previous: null,
    note: comments?.extracted ?? '',
  };
};

const headerOf = ({ headers }: GetTextTranslations, name: string): string | undefined =>
  Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];

/** Parses a PO file; throws an `ExchangeError` if it is not a PO file, or was not made by this program. */
export const fromPo = (bytes: Uint8Array): ExchangeFile => {
  const read = ((): GetTextTranslations => {
    try {
      return po.parse(Buffer.from(bytes));
    } catch (error) {
      throw new ExchangeError(`Not a PO file: ${error instanceof Error ? error.message : error}`);
    }
  })();
  const [language, path] = [headerOf(read, 'Language'), headerOf(read, PATH_HEADER)];
  if (!language || !path) throw new ExchangeError(`It lacks the headers Language and ${PATH_HEADER}.`);
  const entries = Object.values(read.translations).flatMap((byId) => Object.values(byId));
  return { language, path, units: entries.filter(({ msgid }) => msgid !== '').map(fromEntry) };
};
