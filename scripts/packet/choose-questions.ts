import type { VFile } from 'vfile';
import type { Yaml } from '../content/yaml/parse-yaml.ts';
import { fail } from '../diagnostics/diagnostic.ts';
import type { TeachBack } from '../model/teach-back.ts';

/**
 * The teach-back questions that a packet requests; null if it requests none. Records an error where the
 * content of its language has none.
 */
export const chooseQuestions = (
  isWanted: boolean,
  questions: TeachBack | null,
  { file, placeOf }: { file: VFile } & Pick<Yaml, 'placeOf'>,
): TeachBack | null => {
  if (!isWanted || questions !== null) return isWanted ? questions : null;
  fail(file, {
    rule: 'packet/no-questions',
    place: placeOf(['teachBack']),
    found: 'a page of questions for staff, which the content does not have in this language',
    expected: 'no such page, or a file `teach-back.yaml` in the folder of the language',
    fix: 'Delete the line `teachBack: true`, or write the file; content/README.md shows its form.',
  });
  return null;
};
