'use client';
import React from 'react';
import { NavLine } from '../../hierarchical-access/client';
import { useText } from './useText';

export const ExportsLine = (): React.ReactElement => <NavLine path="/trich-xuat" text={useText()('view.title')} />;
