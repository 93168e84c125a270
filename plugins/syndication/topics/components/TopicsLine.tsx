'use client';
import React from 'react';
import { NavLine } from '../../../hierarchical-access/client';
import { useText } from '../../components/useText';

export const TopicsLine = (): React.ReactElement => <NavLine path="/chuyen-muc" text={useText()('topics.title')} />;
