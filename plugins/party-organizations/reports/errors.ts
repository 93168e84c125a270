import { createErrors } from '../../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

export const reportFail = createErrors({ 'report.open': 409, 'report.state': 409, 'report.own': 403, 'report.no-user': 409, 'report.top': 422 }, vi, en);
