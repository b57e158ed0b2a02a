/** Permissions that any job may have: read access to what is public in a public repository. */
export const READS: readonly string[] = ['actions', 'contents', 'pull-requests'];

/**
 * Jobs that may write, and what; every other job only reads. A new line here is a decision for a reviewer.
 */
export const WRITES: Readonly<Record<string, readonly string[]>> = {
  'propose.yml/open': ['contents', 'pull-requests'],
  'review.yml/propose': ['contents', 'pull-requests'],
  'update.yml/propose': ['contents', 'pull-requests'],
  'pages.yml/deploy': ['pages', 'id-token'],
  'pages.yml/comment': ['pull-requests'],
  'release.yml/attest': ['attestations', 'id-token'],
  'release.yml/draft': ['contents'],
  'release.yml/publish': ['contents'],
};

/** Allowed actions, all by GitHub; none of them runs text that it is given. */
export const ACTIONS: readonly string[] = [
  'attest',
  'cache',
  'cache/restore',
  'checkout',
  'deploy-pages',
  'download-artifact',
  'setup-node',
  'upload-artifact',
  'upload-pages-artifact',
];

/**
 * Lines of `run` besides `npm run <a script of package.json>`; no line may contain `${{`, a pipe, a
 * redirection or a second command.
 */
export const LINES: readonly RegExp[] = [
  /^npm ci --ignore-scripts(?: --omit=dev)?$/,
  /^npm test$/,
  /^npm run test:slow$/,
];

/** Only in jobs that may write: the GitHub command line, with its input from `env`. */
export const GITHUB_LINES: readonly RegExp[] = [
  /^gh (api|issue|pr|release|run) [^>]*$/,
  // The only redirection: data into a query of the workflow itself.
  /^jq --null-input [^>]* > commit\.json$/,
];

/** Jobs that need approval, by their protected environment. */
export const APPROVED: Readonly<Record<string, string>> = {
  'pages.yml/deploy': 'github-pages',
  'release.yml/publish': 'release',
};
