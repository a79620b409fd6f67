/** Languages by their English names: `en` → English. Unknown tags stay as they are. */
const names = new Intl.DisplayNames(['en-GB'], { type: 'language' });

export const languageName = (tag: string): string => names.of(tag) ?? tag;
