/** Why a drawing cannot be used, in words for users. */
export class SvgError extends Error {}
