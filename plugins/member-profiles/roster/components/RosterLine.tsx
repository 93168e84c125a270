'use client';
import React from 'react';
import { NavLine } from '../../../hierarchical-access/client';
import { useText } from './useText';

export const RosterLine = (): React.ReactElement => <NavLine path="/danh-sach-dang-vien" text={useText()('view.title')} />;
