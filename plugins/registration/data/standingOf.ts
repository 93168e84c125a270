import { GONE } from '../../member-profiles/pure';

/** Whether somebody with this status belongs to a cell. */
export const isMember = (status: string): boolean => !(GONE as readonly string[]).includes(status);
