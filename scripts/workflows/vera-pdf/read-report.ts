/** The veraPDF verdict on one file: the rules it applied, and the number of single checks. */
export type VeraPdfVerdict = {
  file: string;
  isCompliant: boolean;
  passedRules: number;
  failedRules: number;
  passedChecks: number;
};

const JOB = /<job>[\s\S]*?<\/job>/g;
const NAME = /<name>([^<]*)<\/name>/;

const attribute = (job: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(job)?.[1];

const number = (job: string, name: string): number => Number(attribute(job, name) ?? Number.NaN);

/** The verdicts in a report of veraPDF (`--format xml`), one per job; output around it is ignored. */
export const readReport = (text: string): VeraPdfVerdict[] =>
  [...text.matchAll(JOB)].flatMap(([job]) => {
    const file = NAME.exec(job)?.[1];
    if (file === undefined) return [];
    return {
      file,
      isCompliant: attribute(job, 'isCompliant') === 'true',
      passedRules: number(job, 'passedRules'),
      failedRules: number(job, 'failedRules'),
      passedChecks: number(job, 'passedChecks'),
    };
  });
