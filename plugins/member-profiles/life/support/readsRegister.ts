import type { Power } from '../../../hierarchical-access';
import { MEMBER_READERS } from '../../collections/members';

/** Whether the desks are there for this person at all: they read the register of members somewhere. */
export const readsRegister = ({ mandates }: Power): boolean => mandates.some(({ role }) => MEMBER_READERS.includes(role));
