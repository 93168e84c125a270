'use client';
import React from 'react';
import { NavLine } from '../../hierarchical-access/client';
import { DESK_PATH } from '../paths';
import { useText } from './useText';

export const MeetingsLine = (): React.ReactElement => <NavLine path={DESK_PATH} text={useText()('view.title')} />;
