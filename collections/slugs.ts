/** Slugs of the nouns any CMS has. */
export const USERS = 'users';
export const MEDIA = 'media';
export const TOPICS = 'topics';
export const NEWS = 'news';
export const DOCUMENTS = 'documents';
export const PAGES = 'pages';
export const BULLETINS = 'bulletins';
