import { revisionPath } from '../../../templates/web/catalogue/sheet-facts.ts';
import type { RevisionFacts, RevisionState } from '../../../templates/web/pages/revision-facts.ts';
import type { Locale } from '../../model/locale.ts';
import type { Referenced } from './document-reference.ts';

/** The key of a revision's reference. */
export const revisionKey = ({ language, id, code, revision }: RevisionFacts): string =>
  `${language} ${id} ${code}-${revision}`;

/** Path of the sheet that replaced a revision; null: none did, or it is current. */
export const replacedBy = ({ now }: RevisionFacts): string | null => {
  if (now.state === 'newer') return now.sheet.path;
  return now.state === 'withdrawn' ? (now.replacedBy?.path ?? null) : null;
};

/**
 * R4 has no status for a withdrawn document: with a successor it is superseded, without one it is entered in
 * error.
 */
const statusOf = (facts: RevisionFacts): Pick<Referenced, 'status' | 'docStatus'> =>
  replacedBy(facts) === null
    ? { status: 'entered-in-error', docStatus: 'entered-in-error' }
    : { status: 'superseded' };

const reasonOf = (now: RevisionState, { web: { revisions } }: Locale): string => {
  if (now.state === 'withdrawn') return now.reason;
  return now.state === 'newer'
    ? revisions.newer(`${now.newest.code}-${now.newest.revision}`)
    : revisions.gone;
};

/**
 * The reference of a revision that must not be used any more: it leads to the page with instructions. Null
 * for a current one.
 */
export const revisionReference = (facts: RevisionFacts, date: string, locale: Locale): Referenced | null => {
  const { code, revision, title, language, first, now } = facts;
  if (now.state === 'current') return null;
  return {
    key: revisionKey(facts),
    name: `${code}-${revision}`,
    title,
    language,
    author: locale.phrases.author,
    contentType: 'text/html;charset=utf-8',
    url: revisionPath({ code, revision, language }),
    bytes: null,
    replaces: [],
    ...statusOf(facts),
    date: first === null ? date : `${first.date}T00:00:00Z`,
    description: `${title}; ${reasonOf(now, locale)}`,
  };
};
