import { type Claim, claimLines } from './claimed-release.ts';
import type { FileVerdict, OneSheetVerdict } from './judge.ts';
import type { KnownFile } from './known-files.ts';
import { packetLines } from './packet-text.ts';
import { changeLine, withdrawalLines } from './reason-lines.ts';

const sheetLine = ({ code, revision, title, language, edition, version, isReleased }: KnownFile): string =>
  `${code}, revision ${revision}: ${title} (${language}, ${edition}), ${isReleased ? 'release' : 'a build of its own of version'} ${version}`;

type CurrentVerdict = Extract<OneSheetVerdict, { verdict: 'current' }>;

const stateLines = ({ file, reviewNow, isOverdue }: CurrentVerdict): string[] => {
  if (file.state === 'draft')
    return [
      'It is a DRAFT: no clinician has reviewed it. Not for patients until your clinic has.',
      ...(reviewNow === 'reviewed' ? ['The same words are reviewed by now: print the newest release.'] : []),
    ];
  const said = isOverdue
    ? `It was reviewed, but only until ${file.nextReview}: OVERDUE. Not for patients until it is reviewed again.`
    : `It is reviewed by a clinician, good until ${file.nextReview}.`;
  return [
    said,
    ...(reviewNow === 'draft' ? ['No review covers these words any more: treat it as a draft.'] : []),
  ];
};

const notGenuineLines = (sha256: string, claim: Claim | null): string[] => [
  'NOT GENUINE: no release contains a file with these exact bytes.',
  `Its SHA-256 is ${sha256}.`,
  ...claimLines(claim),
];

const sheetLines = (found: OneSheetVerdict): string[] => {
  switch (found.verdict) {
    case 'current':
      return ['Genuine and current: its words are the newest.', sheetLine(found.file), ...stateLines(found)];
    case 'superseded': {
      const { code, revision } = found.now;
      return [
        `Genuine, but SUPERSEDED: use ${code}, revision ${revision}.`,
        sheetLine(found.file),
        ...found.changes.map(changeLine),
      ];
    }
    case 'withdrawn': {
      const since = found.why === null ? '' : ` since ${found.why.since}`;
      return [
        `Genuine, but WITHDRAWN${since}: do not use it.`,
        sheetLine(found.file),
        ...withdrawalLines(found.why),
      ];
    }
  }
};

const lines = (found: FileVerdict, sha256: string, claim: Claim | null): string[] => {
  if (found.verdict === 'not-genuine') return notGenuineLines(sha256, claim);
  return 'packet' in found ? packetLines(found) : sheetLines(found);
};

/** The verdict on a file in plain words; `claim` is what it says of itself. */
export const verdictText = (
  name: string,
  sha256: string,
  found: FileVerdict,
  claim: Claim | null = null,
): string => {
  const [first, ...rest] = lines(found, sha256, claim);
  return [`${name}: ${first}`, ...rest.map((line) => `  ${line}`), ''].join('\n');
};

/** Exit codes of the verdicts; 2 is a usage error. */
export const EXIT_CODES: Record<FileVerdict['verdict'], number> = {
  current: 0,
  'not-genuine': 1,
  superseded: 3,
  withdrawn: 4,
};

/** The most severe first. */
const GRAVITY: FileVerdict['verdict'][] = ['not-genuine', 'withdrawn', 'superseded', 'current'];

/** The exit code for several files: that of the most severe verdict. */
export const exitCodeOf = (verdicts: readonly FileVerdict[]): number => {
  const gravest = GRAVITY.find((one) => verdicts.some(({ verdict }) => verdict === one));
  return gravest === undefined ? 2 : EXIT_CODES[gravest];
};
