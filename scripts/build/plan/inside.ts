import { isAbsolute, relative, sep } from 'node:path';

/** Says whether a path is a folder itself or inside it; links are not followed. */
export const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
};
