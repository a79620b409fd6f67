/** What a language is called. Fictional States have languages with private tags, named after the State. */
import { useMessage } from '#app/i18n/message.tsx';
import { usePlay } from '../play-context.tsx';

const names = new Intl.DisplayNames(['en-GB'], { type: 'language' });

/** `sentence`: within a running sentence, where a language of a State takes its article. */
export function useLanguageName(): (tag: string, place?: 'label' | 'sentence') => string {
  const { plan } = usePlay();
  const t = useMessage();
  return (tag, place = 'label') => {
    if (!tag.startsWith('x-')) return names.of(tag) ?? tag;
    const state = [plan.requesting, plan.requested].find(({ languages }) => languages.includes(tag));
    return state ? t(`training.language.${place}`, { state: state.name }) : tag;
  };
}
