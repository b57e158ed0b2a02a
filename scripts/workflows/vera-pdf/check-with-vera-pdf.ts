import type { RunCommand } from '../run-command.ts';

/** veraPDF 1.30.2, the command line, by the hash of its image: the same program on every machine. */
const IMAGE = 'verapdf/cli@sha256:d5ee329657cf9bc4b2400392dd54c7d0a0ce9980ff6fa2da5590eebeec007cdb';

/** The profiles that every sheet claims, as veraPDF names them. */
const PROFILES = { ua1: 'PDF/UA-1', '2a': 'PDF/A-2a' } as const;

type Profile = keyof typeof PROFILES;

/** Request: an absolute folder with PDFs, the files expected below it, and the program that runs container images. */
export type Asked = { folder: string; files: readonly string[]; docker: string };

const argumentsFor = (profile: Profile, { folder, files }: Asked): string[] => {
  const languages = new Set(files.map((file) => `/data/${file.split('/')[0]}`));
  const image = ['run', '--rm', '--network', 'none', '--volume', `${folder}:/data:ro`, IMAGE];
  return [...image, '--flavour', profile, '--format', 'text', '--recurse', ...languages];
};

const passedIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/^PASS \/data\/(.+\.pdf)\b/gm)].map(([, file]) => file ?? ''));

const judge = (profile: Profile, files: readonly string[], text: string): string[] => {
  const passed = passedIn(text);
  return files
    .filter((file) => !passed.has(file))
    .map((file) => `${file}: veraPDF did not pass it for ${PROFILES[profile]}`);
};

/**
 * Every file that veraPDF did not pass, a line each: those it failed and those it never named, since no file at all would
 * pass as well. The container has no network and cannot write.
 */
export const checkWithVeraPdf = async (asked: Asked, runCommand: RunCommand): Promise<string[]> => {
  const diagnostics: string[] = [];
  for (const profile of Object.keys(PROFILES) as Profile[]) {
    const { text } = await runCommand(asked.docker, argumentsFor(profile, asked));
    diagnostics.push(...judge(profile, asked.files, text));
  }
  return diagnostics;
};
