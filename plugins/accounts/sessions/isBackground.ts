/** The header by which a page of ours says that it asks by itself: nobody touched a key. Whoever leaves it out keeps their session longer, and no more. */
export const BACKGROUND = 'x-background';

export const isBackground = (headers: Headers): boolean => headers.get(BACKGROUND) === '1';
