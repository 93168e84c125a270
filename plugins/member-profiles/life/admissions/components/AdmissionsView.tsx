import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { deskFrame } from '../../components/deskFrame';
import { ADMISSIONS_PATH } from '../../paths';
import { AdmissionsDesk } from './AdmissionsDesk';

/** /admin/ket-nap. */
export const AdmissionsView = (view: AdminViewServerProps): Promise<React.ReactElement> => deskFrame(view, ADMISSIONS_PATH, 'admissions.title', (props) => <AdmissionsDesk {...props} />);
