'use client';
import React from 'react';
import { NavLine } from '../../../../hierarchical-access/client';
import { useText } from '../../components/useText';
import { ENDINGS_PATH } from '../../paths';

export const EndingsLine = (): React.ReactElement => <NavLine path={ENDINGS_PATH} text={useText()('endings.title')} />;
