/** Causes the user can fix, by errno code. */
const CAUSES: Readonly<Record<string, string>> = {
  EACCES: 'no write permission for this account',
  EBUSY: 'another program has it open',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file or folder of this name exists',
  EFBIG: 'the file is larger than the system allows',
  EISDIR: 'it is a folder',
  ELOOP: 'too many levels of symbolic links',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the path is too long',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is where a folder is needed',
  EPERM: 'the system does not allow it, or another program has it open',
  EROFS: 'the disk is read-only',
};

/** An error of the output folder whose message can be shown to users. */
export const outputError = (message: string, cause?: unknown): Error =>
  Object.assign(new Error(message, { cause }), { name: 'OutputError' });

/** Whether the message of an error was written for users. */
export const isOutputError = (error: unknown): error is Error =>
  error instanceof Error && error.name === 'OutputError';

/** The errno code of a failed call to the file system, or null. */
export const errnoOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** Turns a failed file system call into an error that says what was tried and why it failed. */
export const explain = (tried: string, error: unknown): Error => {
  if (isOutputError(error)) return error;
  const code = errnoOf(error);
  const path = error instanceof Error && 'path' in error ? ` (${error.path})` : '';
  const cause = code === null ? String(error) : `${CAUSES[code] ?? 'the system refused'} [${code}]${path}`;
  return outputError(`${tried}: ${cause}`, error);
};

/** Runs a file system operation; an error names what was `tried`. */
export const attempt = async <T>(tried: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    throw explain(tried, error);
  }
};
