import type { ReactElement } from 'react';
import type { PortalProps } from '../../registry/types';
import { FeedPage } from '../FeedPage';

export const NewsList = (props: PortalProps): Promise<ReactElement> =>
  FeedPage({ ...props, collection: 'news', path: '/tin', icon: 'news', title: 'page.news.many', none: 'news.none', why: 'news.none.words' });
