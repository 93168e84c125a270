'use client';
import React from 'react';
import { NavLine } from '../../components/NavLine';
import { GROUPS_PATH } from '../path';
import { useText } from './useText';

export const GroupsLine = (): React.ReactElement => <NavLine path={GROUPS_PATH} text={useText()('view.title')} />;
