'use client';
import React from 'react';
import { NavLine } from '../../../hierarchical-access/client';
import { useText } from './useText';

export const HomeLine = (): React.ReactElement => <NavLine path="/chi-bo" text={useText()('view.title')} />;
