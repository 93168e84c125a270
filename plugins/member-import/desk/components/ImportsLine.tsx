'use client';
import React from 'react';
import { NavLine } from '../../../hierarchical-access/client';
import { useText } from './useText';

export const ImportsLine = (): React.ReactElement => <NavLine path="/nhap-dang-vien" text={useText()('view.title')} />;
