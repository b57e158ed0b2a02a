import { describe, expect, test } from 'vitest';
import { needsSource } from '../../../scripts/handout/safety/safety-words.ts';
import { en } from '../../../scripts/locales/en/index.ts';

const needs = (text: string): boolean => needsSource(text, en.safety);

describe('what sheets forbid or call dangerous needs a source', () => {
  test.each([
    'Do not swim.',
    'Please do not swim.',
    'Don’t sleep beside your child.',
    'Never swim alone.',
    'For two weeks, do not swim.',
    'If the wound is open, do not bathe.',
    'Do not put cream on the skin before a visit.',
    'Do not share your pills.',
    'Do not let pets lick the wound.',
    'Do not run or jump.',
    'You must not swim.',
    'You should not swim with a patch.',
    'You are not allowed to swim.',
    'You may not drink alcohol.',
    'Swimming is not allowed.',
    'Alcohol is forbidden.',
    'Alcohol is off limits.',
    'Grapefruit is dangerous.',
    'Grapefruit can be very dangerous.',
    'Grapefruit is not safe.',
    'Raw fish is risky with this medicine.',
    'It is dangerous to swim.',
    'It is unsafe to lift a child.',
    'Alcohol and opioids can kill.',
    'Aspirin can harm your kidneys.',
    'This medicine and grapefruit do not go together.',
    'No swimming for two weeks.',
    'No hot tubs.',
    'Skip grapefruit.',
    'Stay out of the sun.',
    'Beware of grapefruit.',
    'Hold off on dental work.',
  ])('%s', (text) => expect(needs(text)).toBe(true));
});

describe('what only sounds like it needs none', () => {
  test.each([
    'Do not worry if the first scan looks worse.',
    'Do not be afraid to ask.',
    'Don’t give up.',
    'On bad days, do not push yourself.',
    'You must not feel ashamed.',
    'You should not feel any pain.',
    'You may not sleep well at first.',
    'You may not need a second visit.',
    'You do not have to stay in bed.',
    'Some germs, like yeast, do not spread.',
    'Some cells grow fast and do not sting.',
    'The rays are not dangerous for your family.',
    'This sounds dangerous, but it is a small cut.',
    'The drug is toxic to cancer cells.',
    'These rays can kill cancer cells.',
    'Grapefruit is a fruit with a sour taste.',
    'You can swim again when the skin has healed.',
    'Swimming is good for stiff joints.',
    'Never alone: your team is there.',
    'Never before did it hurt so little.',
    'It is safe to hug your family.',
    'The colors do not go away.',
    'No rush.',
    'Skip a line between the names.',
  ])('%s', (text) => expect(needs(text)).toBe(false));
});
