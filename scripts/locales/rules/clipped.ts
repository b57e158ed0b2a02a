/** Words that leave a reader to guess, with what belongs there. */
export type Clipped = { words: string; expected: string; fix: string };

/** A number without what makes it a threshold: what is counted, or the time; `unless` excuses a whole sentence. */
export type Threshold = { pattern: RegExp; expected: string; fix: string; unless?: RegExp };

/** Every threshold in a text that lacks its unit or its time. */
export const thresholdsIn = (sentences: readonly string[], thresholds: readonly Threshold[]): Clipped[] =>
  sentences.flatMap((sentence) =>
    thresholds
      .filter(({ unless }) => !unless?.test(sentence))
      .flatMap(({ pattern, expected, fix }) =>
        [...sentence.matchAll(pattern)].map(([words]) => ({
          words: words.replace(/^, /u, ''),
          expected,
          fix,
        })),
      ),
  );
