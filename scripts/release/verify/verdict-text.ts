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

/** A file beside its verdict and how it came about. */
export type Judged = {
  name: string;
  /** SHA-256 of the file. */
  hash: string;
  found: FileVerdict;
  /** What an unknown file says of itself. */
  claim: Claim | null;
  /** The list of the package by which it is known; null when a release or a named manifest knows it. */
  list: string | null;
  /** A list beside the unknown file that has its bytes: a claim, too, since whoever forges a PDF can write one. */
  beside: string | null;
};

const besideLines = (list: string): string[] => [
  `${list} has these bytes, but a list beside a file proves nothing: it may come with a forged one.`,
  `If you made that list, or know that it is the one of a release (SHA256SUMS, gh attestation verify): --manifest ${list}`,
];

const notGenuineLines = ({ hash, claim, beside }: Judged): string[] => [
  'NOT GENUINE: no release contains a file with these exact bytes.',
  `Its SHA-256 is ${hash}.`,
  ...(beside === null ? claimLines(claim) : besideLines(beside)),
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

const lines = (judged: Judged): string[] => {
  const { found, list } = judged;
  if (found.verdict === 'not-genuine') return notGenuineLines(judged);
  return [
    ...('packet' in found ? packetLines(found) : sheetLines(found)),
    ...(list === null ? [] : [`Known by ${list}.`]),
  ];
};

/** The verdict on a file in plain words. */
export const verdictText = (judged: Judged): string => {
  const [first, ...rest] = lines(judged);
  return [`${judged.name}: ${first}`, ...rest.map((line) => `  ${line}`), ''].join('\n');
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
