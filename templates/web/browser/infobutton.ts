import { readQuestion } from './infobutton-question.ts';
import { answerTo, type CodedSheet } from './match-codes.ts';

type ListedSheet = CodedSheet & { item: HTMLElement };

const listed = (item: HTMLElement): ListedSheet => ({
  item,
  icd10cm: item.dataset.icd10cm?.split(' ') ?? [],
  rxnorm: item.dataset.rxnorm?.split(' ') ?? [],
  words: item.dataset.words ?? '',
  kind: item.dataset.kind ?? '',
  cancer: item.dataset.cancer ?? '',
  language: item.lang,
});

/** The same page in the language that is asked for, where the site has one; null: this is the page. */
const pageInLanguage = (asked: string | null): string | null => {
  const tag = asked?.split('-')[0] ?? '';
  if (tag === '' || tag === document.documentElement.lang.split('-')[0]) return null;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')];
  return links.find(({ hreflang }) => hreflang.split('-')[0] === tag)?.href ?? null;
};

const start = (): void => {
  const question = readQuestion(location.search);
  const other = pageInLanguage(question.language);
  if (other !== null) {
    location.replace(`${other}${location.search}`);
    return;
  }
  if (question.asked.length === 0) return;
  const all = [...document.querySelectorAll<HTMLElement>('#answers > li')].map(listed);
  const language = question.language ?? document.documentElement.lang;
  const answer = answerTo({ ...question, language }, all);
  const answers = document.getElementById('answers');
  const status = document.getElementById('status');
  if (!answers || !status) return;
  const { found = '', none = '' } = answers.dataset;
  status.textContent = answer.length === 0 ? none : found.replace('{count}', String(answer.length));
  answers.replaceChildren(...answer.map(({ item }) => item));
  document.getElementById('none')?.toggleAttribute('hidden', answer.length > 0);
};

start();
