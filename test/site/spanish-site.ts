import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePartlySpanish } from '../locales/es/partly-spanish.ts';
import { run } from '../run-program.ts';

/** A site in English and partly in Spanish, with the content that it is made of. */
export type SpanishSite = { content: string; folder: string; remove: () => Promise<void> };

const ran = async (command: string, args: readonly string[]): Promise<void> => {
  const { code, stderr } = await run(command, [...args, '--quiet']);
  if (code !== 0) throw new Error(stderr);
};

/** Builds it with the PDFs of one edition, and translations with their English beside them on the same paper. */
export const writeSpanishSite = async (): Promise<SpanishSite> => {
  const root = await mkdtemp(join(tmpdir(), 'spanish-site-'));
  const [content, out] = [join(root, 'content'), join(root, 'out')];
  await writePartlySpanish(content);
  const common = ['--content', content, '--out', out];
  await ran('build', [...common, '--edition', 'letter-standard']);
  const bilingual = join(root, 'bilingual');
  await ran('build', ['--content', content, '--out', bilingual, '--edition', 'letter-bilingual']);
  await ran('site', [...common, '--with', bilingual]);
  return { content, folder: join(out, 'site'), remove: () => rm(root, { recursive: true, force: true }) };
};
