import { bulkApprove } from './bulkApprove';
import { bulkReturn } from './bulkReturn';

export const bulkCommands = [bulkApprove, bulkReturn];
