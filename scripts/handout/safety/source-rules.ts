import type { VFile } from 'vfile';
import type { Content } from '../../content/entries/entry.ts';
import type { Source } from '../../content/schemas/source.ts';
import type { SafetyWords } from '../../model/safety-words.ts';
import { report } from '../from-markdown/state.ts';
import { needsSource } from './safety-words.ts';
import type { Statement } from './statements.ts';

/** Publishers too weak as the only source of a safety statement. */
const WEAK: ReadonlySet<Source['authority']> = new Set(['manufacturer', 'other']);

/** Questions of the reader, names of shared blocks and topic headings are not statements. */
const isSaid = ({ text, isHeading }: Statement, { topic }: SafetyWords): boolean =>
  text !== '' && !text.endsWith('?') && !(isHeading && topic.test(text));

const reportBare = (file: VFile, { at, text }: Statement): void =>
  report(file, at, {
    rule: 'handout/safety-without-source',
    found: `“${text.slice(0, 80)}” without a source`,
    expected:
      'a source for every sign, and for every “call”, “avoid”, “do not”, “stop” and “tell us at once”',
    fix: 'Add :cite[KEY] at its end, or reword it to “ask us”.',
  });

const reportWeak = (file: VFile, { at, text, sources }: Statement): void =>
  report(file, at, {
    rule: 'handout/safety-weak-source',
    found: `“${text.slice(0, 60)}”, which rests on ${sources.join(', ')} alone`,
    expected: 'an agency, guideline, label, journal, hospital or charity behind a safety statement',
    fix: 'Find a stronger source and cite it beside this one, or reword it to “ask us”.',
  });

/** Records each safety statement that cites no source, and each that cites only weak ones such as manufacturers. */
export const checkSafetySources = (
  file: VFile,
  statements: readonly Statement[],
  { sources: known }: Pick<Content, 'sources'>,
  safety: SafetyWords,
): void => {
  for (const statement of statements.filter((one) => isSaid(one, safety))) {
    const { card, text, sources } = statement;
    const cited = sources.flatMap((key) => known.get(key) ?? []);
    if (card === null && !needsSource(text, safety)) continue;
    if (sources.length === 0) reportBare(file, statement);
    else if (cited.length > 0 && cited.every(({ authority }) => WEAK.has(authority)))
      reportWeak(file, statement);
  }
};

/** Records each safety statement where no source can be cited. */
export const checkAdvice = (file: VFile, statements: readonly Statement[], safety: SafetyWords): void => {
  for (const { at, text } of statements.filter((one) => one.text !== '' && needsSource(one.text, safety)))
    report(file, at, {
      rule: 'handout/safety-without-source',
      found: `“${text.slice(0, 80)}”, which cites no source`,
      expected: 'words on the sheet alone, without advice',
      fix: 'Say why the sheet is not handed out any more; what people should do belongs to another sheet, with its source.',
    });
};
