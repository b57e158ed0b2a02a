import type { PlacedInteraction } from './read-interactions.ts';

/** The interactions with the medicine names and sentences of one language. Pure. */
export const interactionsIn = (
  interactions: readonly PlacedInteraction[],
  language: string,
): readonly PlacedInteraction[] =>
  interactions.map((interaction) => {
    const own = interaction.words?.[language];
    if (own === undefined) return interaction;
    const { say: _, ...others } = interaction;
    return {
      ...others,
      medicines: own.medicines,
      ...(own.say !== undefined && { say: own.say }),
      placeOf: (path) => interaction.placeOf(path[0] === 'say' ? ['words', language, ...path] : path),
    };
  });
