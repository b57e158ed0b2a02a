import type { Manifest } from './manifest.ts';

/** The editions of each sheet, by language and id. */
const editionsOf = ({ pdfs }: Manifest): ReadonlyMap<string, readonly string[]> => {
  const editions = new Map<string, string[]>();
  for (const { language, id, edition } of pdfs)
    editions.set(`${language}/${id}`, [...(editions.get(`${language}/${id}`) ?? []), edition].sort());
  return editions;
};

const sheets = (count: number): string => `${count} ${count === 1 ? 'sheet' : 'sheets'}`;

const uneven = (manifest: Manifest): string | null => {
  const all = [...editionsOf(manifest)].sort(([, a], [, b]) => a.length - b.length);
  const [least] = all;
  const most = all.at(-1);
  if (least === undefined || most === undefined || least[1].join() === most[1].join()) return null;
  return `${least[0]} in ${least[1].join(', ')} alone, and ${most[0]} in ${most[1].join(', ')}`;
};

/** Why a build lacks a sheet, an edition or what is up to date, with how to fix it; null when it has each sheet in the same editions. */
export const whyIncomplete = (manifest: Manifest, file: string): string | null => {
  const { options, stale, pdfs } = manifest;
  if (options.shard !== null)
    return `${file} is of part ${options.shard} of a build. Put the parts together: npx handouts merge-shards`;
  if (stale !== undefined)
    return `${file} lists ${stale.length} PDFs that earlier builds left and this one did not make, such as ${stale[0]}. Make every sheet: npm run build:pdfs`;
  if (pdfs.length === 0) return `${file} names no PDF. First make the handouts: npm run build:pdfs`;
  const between = uneven(manifest);
  return (
    between &&
    `${file} says that the build is not complete: it has ${between}. Make every sheet in the same editions: npm run build:pdfs`
  );
};

/** States that a partial build has only some of the content's sheets, and how to build the others. */
export const partialBuild = (manifest: Manifest, missing: readonly string[], all: number): string => {
  const [first = ''] = missing;
  const others = missing.length === 1 ? '' : ` and ${missing.length - 1} more`;
  return (
    `The build has ${sheets(all - missing.length)} of the ${all} in the content, without ${first}${others}: it was made of some ` +
    `sheets alone (--only or --lang). Make all of them: npm run build:pdfs${editionOptions(manifest)}`
  );
};

const editionOptions = (manifest: Manifest): string => {
  const [names = []] = editionsOf(manifest).values();
  return names.length === 1 ? ` -- --edition ${names[0]}` : '';
};
