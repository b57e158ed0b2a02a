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

const start = (): void => {
  const question = readQuestion(location.search);
  if (question.asked.length === 0) return;
  const all = [...document.querySelectorAll<HTMLElement>('#answers > li')].map(listed);
  const answer = answerTo(question, all);
  const answers = document.getElementById('answers');
  const status = document.getElementById('status');
  if (!answers || !status) return;
  const { found = '', none = '' } = answers.dataset;
  status.textContent = answer.length === 0 ? none : found.replace('{count}', String(answer.length));
  answers.replaceChildren(...answer.map(({ item }) => item));
  document.getElementById('none')?.toggleAttribute('hidden', answer.length > 0);
};

start();
