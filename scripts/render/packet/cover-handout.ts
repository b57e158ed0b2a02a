import type { Handout, Review } from '../../model/handout.ts';
import type { PacketJob } from './packet-job.ts';

const UNREAD: Review = { state: 'draft', reason: 'A sheet in the packet is a draft.' };

/** The review of a packet is that of the sheet due first; with a draft in it, it is a draft. */
const reviewOf = (handouts: PacketJob['handouts']): Review => {
  let first = handouts[0].review;
  for (const { review } of handouts) {
    if (review.state === 'draft' || first.state === 'draft') return UNREAD;
    if (review.nextReview < first.nextReview) first = review;
  }
  return first;
};

/** The header and footer facts of the packet's own pages: a handout without text. */
export const coverHandout = ({ title, handouts }: PacketJob): Handout => ({
  id: 'packet',
  code: '',
  revision: 1,
  kind: 'guide',
  language: handouts[0].language,
  title,
  heading: title,
  subtitle: null,
  runningTitle: title,
  lead: [],
  treatment: null,
  cancerType: null,
  intro: [],
  sections: [],
  sources: [],
  review: reviewOf(handouts),
});
