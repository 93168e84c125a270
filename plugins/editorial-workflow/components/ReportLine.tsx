'use client';
import { NavLine } from '../../hierarchical-access/client';
import { useWords } from './client/useWords';

export const ReportLine = () => <NavLine path="/bao-cao-duyet" text={useWords().s('report.title')} />;
