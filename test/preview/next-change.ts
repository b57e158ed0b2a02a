/** An event that the preview sends to open pages. */
export type Change = {
  changed: string[];
  sheets: { id: string }[];
  diagnostics: { file: string; line: number; rule: string }[];
};

/** The next change after an action that satisfies a condition. */
export const changeAfter = async (
  address: string,
  action: () => void,
  isWanted: (change: Change) => boolean = () => true,
): Promise<Change> => {
  const stop = new AbortController();
  const { body } = await fetch(new URL('changes', address), { signal: stop.signal });
  if (!body) throw new Error('The stream of changes is empty');
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  action();
  for (let text = ''; ; ) {
    text += (await reader.read()).value ?? '';
    const changes = [...text.matchAll(/^data: (.*)\n\n/gm)].map(
      ([, data = '']) => JSON.parse(data) as Change,
    );
    const wanted = changes.find(isWanted);
    if (wanted === undefined) continue;
    stop.abort();
    return wanted;
  }
};
