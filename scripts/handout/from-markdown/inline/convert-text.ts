import type { Heading } from 'mdast';
import type { CollectionName } from '../../../content/entries/collections.ts';
import type { Block, Section } from '../../../model/handout.ts';
import { introPassage, sectionPassage, titleOf } from '../passages/passages.ts';
import { isUnderlined } from '../sections/check-underlined.ts';
import { checkHeadingWords } from '../sections/headings.ts';
import { sectionNamed, sectionRules } from '../sections/sections.ts';
import { type SectionNodes, splitSections } from '../sections/split-sections.ts';
import { type FlowContent, isReportedWithin, report, type State } from '../state.ts';
import type { ConvertedBody, Passage } from '../types.ts';
import { lineOf } from './line.ts';

type TextContext = { collection: CollectionName; cancers: string[] | null };

/** Findings of `convert` come after their passage; a passage without blocks does not reach the sheet. */
const noting = (passage: Passage | null, state: State, convert: (inner: State) => Block[]): Block[] => {
  // A sheet's title is level 1; a shared block, never checked here, may start with level 3.
  const level = state.section === null && state.checking !== null ? 1 : 2;
  const { origins, scoped } = state.findings;
  const inner: State = { ...state, findings: { citations: [], passages: [], origins, scoped, level } };
  const blocks = convert(inner);
  if (blocks.length === 0 && state.checking === null) return blocks;
  state.findings.citations.push(...inner.findings.citations);
  state.findings.passages.push(...(passage === null ? [] : [passage]), ...inner.findings.passages);
  return blocks;
};

const emptySection = (heading: Heading, state: State): void =>
  report(state.file, heading, {
    rule: 'handout/section-empty',
    found: 'section with nothing in it',
    expected: 'words under the heading',
    fix: 'Write them, or delete the heading.',
  });

const convertSection = (section: SectionNodes, around: TextContext, state: State): Section[] => {
  const { locale } = state.audience;
  const title = titleOf(section);
  const id = sectionNamed(title, sectionRules(around.collection, locale))?.id ?? null;
  const inside: State = { ...state, section: { id, title } };
  checkHeadingWords(section.heading, state);
  const diagnostics = state.file.messages.length;
  const words = lineOf(section.heading.children, inside);
  const blocks = noting(sectionPassage(section, around.cancers, state.file), inside, (inner) =>
    inner.blocks(section.nodes, inner),
  );
  const isEmpty = blocks.every(({ type }) => type === 'rule');
  // Rejected content produces no blocks, here or in a shared block, so only one error is reported.
  const isReported =
    isUnderlined(section.heading) ||
    state.file.messages.length > diagnostics ||
    section.nodes.some((node) => node.type === 'leafDirective' || isReportedWithin(state.file, node));
  if (isEmpty && state.checking !== null && !isReported) emptySection(section.heading, state);
  return isEmpty ? [] : [{ id, title: words, blocks }];
};

/**
 * A text with its sections, for the given cancer types (null: all); sections without any remaining block are
 * dropped.
 */
export const convertText = (
  nodes: readonly FlowContent[],
  around: TextContext,
  state: State,
): Pick<ConvertedBody, 'intro' | 'sections'> => {
  const { intro, sections } = splitSections(nodes);
  const passage = introPassage(intro, around.cancers, state.file);
  return {
    intro: noting(passage, state, (inner) => inner.blocks(intro, inner)),
    sections: sections.flatMap((section) => convertSection(section, around, state)),
  };
};
