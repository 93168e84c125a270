'use client';
import React from 'react';
import { NavLine } from '../../../../hierarchical-access/client';
import { useText } from '../../components/useText';
import { ADMISSIONS_PATH } from '../../paths';

export const AdmissionsLine = (): React.ReactElement => <NavLine path={ADMISSIONS_PATH} text={useText()('admissions.title')} />;
