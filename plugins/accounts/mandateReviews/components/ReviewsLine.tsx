'use client';
import React from 'react';
import { NavLine } from '../../../hierarchical-access/client';
import { REVIEWS_PATH } from '../path';
import { useText } from './useText';

export const ReviewsLine = (): React.ReactElement => <NavLine path={REVIEWS_PATH} text={useText()('view.title')} />;
