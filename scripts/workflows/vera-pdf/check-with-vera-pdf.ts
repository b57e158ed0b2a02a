import type { RunCommand } from '../run-command.ts';
import { readReport, type VeraPdfVerdict } from './read-report.ts';

/** veraPDF 1.30.2, the command line, by the hash of its image: the same program on every machine. */
const IMAGE = 'verapdf/cli@sha256:d5ee329657cf9bc4b2400392dd54c7d0a0ce9980ff6fa2da5590eebeec007cdb';

/**
 * The profiles that every sheet claims, by their veraPDF names, with their number of rules in this version.
 */
const PROFILES = {
  ua1: { name: 'PDF/UA-1', rules: 106 },
  '2a': { name: 'PDF/A-2a', rules: 153 },
} as const;

type Profile = keyof typeof PROFILES;

/** Request: an absolute folder with PDFs, the files expected below it, and the program that runs container images. */
export type VeraPdfRequest = { folder: string; files: readonly string[]; docker: string };

const argumentsFor = (profile: Profile, { folder, files }: VeraPdfRequest): string[] => {
  const languages = new Set(files.map((file) => `/data/${file.split('/')[0]}`));
  const image = ['run', '--rm', '--network', 'none', '--volume', `${folder}:/data:ro`, IMAGE];
  return [...image, '--flavour', profile, '--format', 'xml', '--recurse', ...languages];
};

/**
 * Why a verdict is not a pass; null when it is. A build of veraPDF without its model passes everything and
 * checks nothing.
 */
const flaw = (verdict: VeraPdfVerdict | undefined, rules: number): string | null => {
  if (!verdict) return 'veraPDF did not name it';
  const { isCompliant, passedRules, failedRules, passedChecks } = verdict;
  if (!isCompliant || failedRules > 0) return 'veraPDF did not pass it';
  if (passedRules !== rules) return `veraPDF checked ${passedRules} rules, not ${rules}`;
  return passedChecks >= rules ? null : `veraPDF made ${passedChecks} checks of ${rules} rules`;
};

const judge = (profile: Profile, files: readonly string[], text: string): string[] => {
  const { name, rules } = PROFILES[profile];
  const verdicts = new Map(readReport(text).map((verdict) => [verdict.file, verdict]));
  return files.flatMap((file) => {
    const found = flaw(verdicts.get(`/data/${file}`), rules);
    return found === null ? [] : [`${file}: ${found} for ${name}`];
  });
};

/**
 * Every file that veraPDF did not pass, one per line: those it failed, those it did not report, and those it
 * checked with fewer rules than its profiles have. The container has no network and cannot write.
 */
export const checkWithVeraPdf = async (asked: VeraPdfRequest, runCommand: RunCommand): Promise<string[]> => {
  const diagnostics: string[] = [];
  for (const profile of Object.keys(PROFILES) as Profile[]) {
    const { text } = await runCommand(asked.docker, argumentsFor(profile, asked));
    diagnostics.push(...judge(profile, asked.files, text));
  }
  return diagnostics;
};
