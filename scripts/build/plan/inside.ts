import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a folder itself or inside it; does not follow links. */
export const isInside = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
};
