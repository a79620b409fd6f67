import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S018';

export const noCommonLanguage: Rule<CaseInput> = {
  code: CODE,
  title: 'The drafting desk offers a language that the requested State accepts.',
  check: ({ scenario, world }) => {
    const requested = world.jurisdictions.get(scenario.value.requested)?.value;
    if (!requested) return [];
    const accepted = [...requested.languages, ...requested.acceptedLanguages];
    if (scenario.value.languages.some((language) => accepted.includes(language))) return [];
    const message = `${requested.name} accepts none of these languages.`;
    return [problemIn(scenario, ['languages'], CODE, message, `Add one of: ${accepted.join(', ')}.`)];
  },
};
