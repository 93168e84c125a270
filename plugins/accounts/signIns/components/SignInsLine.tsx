'use client';
import React from 'react';
import { NavLine } from '../../../hierarchical-access/client';
import { SIGN_INS_PATH } from '../path';
import { useText } from './useText';

export const SignInsLine = (): React.ReactElement => <NavLine path={SIGN_INS_PATH} text={useText()('view.title')} />;
