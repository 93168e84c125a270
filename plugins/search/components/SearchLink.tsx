'use client';
import React from 'react';
import { NavLine } from '../../hierarchical-access/client';
import { useText } from './useText';

/** Search in the navigation. */
export const SearchLink = (): React.ReactElement => <NavLine path="/tim-kiem" text={useText()('screen.title')} />;
