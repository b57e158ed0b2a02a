/** Files to add, change or delete, as input of GitHub's `createCommitOnBranch`; contents in base64. */
export type FileChanges = {
  additions: { path: string; contents: string }[];
  deletions: { path: string }[];
};

/** A file by its path, and its bytes; null to delete it. */
export type WrittenFile = { path: string; bytes: Uint8Array | null };

/** Changes sorted by path, so that the same changes are the same text. */
export const fileChanges = (written: readonly WrittenFile[]): FileChanges => {
  const sorted = [...written].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    additions: sorted.flatMap(({ path, bytes }) =>
      bytes === null ? [] : [{ path, contents: Buffer.from(bytes).toString('base64') }],
    ),
    deletions: sorted.flatMap(({ path, bytes }) => (bytes === null ? [{ path }] : [])),
  };
};
