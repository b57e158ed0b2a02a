/** Files to add or change, and to delete, as GitHub's `createCommitOnBranch` takes them; contents in base64. */
export type FileChanges = {
  additions: { path: string; contents: string }[];
  deletions: { path: string }[];
};

/** A file by its path, and its bytes; null where it is to go. */
export type WrittenFile = { path: string; bytes: Uint8Array | null };

/** Changes in the order of their paths, so that the same changes are the same text. */
export const fileChanges = (written: readonly WrittenFile[]): FileChanges => {
  const sorted = [...written].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    additions: sorted.flatMap(({ path, bytes }) =>
      bytes === null ? [] : [{ path, contents: Buffer.from(bytes).toString('base64') }],
    ),
    deletions: sorted.flatMap(({ path, bytes }) => (bytes === null ? [{ path }] : [])),
  };
};
