import { didYouMean } from '../near-miss.ts';
import { type CaseInput, problemIn, type Rule } from './rule.ts';

const CODE = 'S039';

export const strangeAlternative: Rule<CaseInput> = {
  code: CODE,
  title: 'A case with content notes names another case that a person can choose instead.',
  check: ({ scenario, cases }) => {
    const { id, contentNotes, alternative } = scenario.value;
    const others = (cases ?? []).filter((one) => one !== id);
    if (alternative === undefined) {
      if (contentNotes.length === 0) return [];
      const message = 'The case has content notes, and no case for whoever does not want to meet that.';
      const fix = 'Add “alternative:” with the id of another case.';
      return [problemIn(scenario, ['contentNotes'], CODE, message, fix)];
    }
    if (alternative === id) {
      const message = 'The case names itself as the other case to choose.';
      return [problemIn(scenario, ['alternative'], CODE, message, 'Write the id of another case.')];
    }
    // Whoever has only this case in hand cannot see the others.
    if (others.length === 0 || others.includes(alternative)) return [];
    const fix = didYouMean(alternative, others, `Write one of: ${others.join(', ')}.`);
    return [problemIn(scenario, ['alternative'], CODE, `There is no case “${alternative}”.`, fix)];
  },
};
