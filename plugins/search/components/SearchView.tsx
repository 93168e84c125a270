import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { ScreenFrame } from '../../hierarchical-access/screen';
import { SearchScreen } from './SearchScreen';
import type { SearchScreenProps } from './types';

export const SearchView = ({ of, ...view }: AdminViewServerProps & SearchScreenProps): React.ReactElement => (
  <ScreenFrame path="/tim-kiem" view={view}>
    <SearchScreen of={of} />
  </ScreenFrame>
);
