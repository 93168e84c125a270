import type { ReactElement } from 'react';
import type { PortalProps } from '../../registry/types';
import { FeedPage } from '../FeedPage';

export const DocumentList = (props: PortalProps): Promise<ReactElement> =>
  FeedPage({ ...props, collection: 'documents', path: '/tai-lieu', icon: 'document', title: 'page.documents.many', none: 'documents.none', why: 'documents.none.words' });
