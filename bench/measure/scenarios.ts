import type { Asker, Scenario } from './Scenario';

const LIST = 'limit=20&depth=0&select[title]=true&select[summary]=true&select[publishedAt]=true&select[hero]=true';

export type Askers = { readers: readonly (Asker & { item: string })[]; admin: Asker; wardAdmin: Asker };

/** What is asked of every server. Each reader has a news item that reaches them. */
export const scenarios = ({ readers, admin, wardAdmin }: Askers): Scenario[] => {
  const load = { askers: readers, kind: 'load' } as const;
  const calm = { askers: [admin], kind: 'calm' } as const;
  const item = (n: number): string | undefined => readers[n]?.item;
  const feed = (): string => '/api/feed?limit=20';
  return [
    { key: 'feed', title: 'feed: 20 newest of all audiences above me', path: feed, ...load },
    { key: 'feed-unchanged', title: 'feed that has not changed (If-None-Match)', path: feed, unchanged: true, ...load },
    { key: 'item', title: 'item by id, whole', path: (n) => `/api/feed/news/${item(n)}`, ...load },
    { key: 'generic-list', title: 'REST list of news, 20 with their number', path: () => `/api/news?sort=-publishedAt&${LIST}`, ...load },
    { key: 'feed-calm', title: 'feed, one request after the other', path: feed, askers: readers, kind: 'calm' },
    { key: 'members-list-at-root', title: 'members below the root, 20', path: () => '/api/members?limit=20&depth=0&pagination=false', ...calm },
    { key: 'members-count-at-root', title: 'members below the root, how many', path: () => '/api/members/count', ...calm },
    { key: 'news-list-at-root', title: 'news below the root, 20', path: () => `/api/news?sort=-publishedAt&pagination=false&${LIST}`, ...calm },
    { key: 'news-count-at-root', title: 'news below the root, how many', path: () => '/api/news/count', ...calm },
    { key: 'members-list-in-ward', title: 'members below a ward, 20', path: () => '/api/members?limit=20&depth=0&pagination=false', askers: [wardAdmin], kind: 'calm' },
    { key: 'members-count-in-ward', title: 'members below a ward, how many', path: () => '/api/members/count', askers: [wardAdmin], kind: 'calm' },
  ];
};
