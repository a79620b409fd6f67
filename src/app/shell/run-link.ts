/** Where a code of a run leads: an address of this edition; of a page opened from a file there is none to give away. */
export const canLink = (): boolean => location.protocol !== 'file:';

export const linkOf = (code: string): string => `${location.href.split('#')[0] ?? ''}#/run/${code}`;
