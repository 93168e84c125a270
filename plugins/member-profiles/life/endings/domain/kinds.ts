import type { MemberStatus } from '../../../domain/status';

/** Miễn công tác và sinh hoạt, sinh hoạt trở lại, xóa tên, khai trừ, xin ra, từ trần, khôi phục đảng tịch. */
export const ENDING_KINDS = ['exemption', 'resumption', 'removal', 'expulsion', 'leaving', 'death', 'restoration'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

export const ENDING_STATES = ['proposed', 'returned', 'decided', 'refused', 'withdrawn'] as const;
export type EndingState = (typeof ENDING_STATES)[number];

type Turn = { from: readonly MemberStatus[]; to: MemberStatus };

const CONFIRMED: readonly MemberStatus[] = ['official', 'exempt', 'away'];

/**
 * Whom a kind is about, and what they are afterwards. A probationary member is struck off by the decision on their admission, not removed here.
 * Whoever leaves at their own wish is out of the Party as whoever was removed. A death that was written down by mistake is taken back like the rest.
 */
export const TURNS: Readonly<Record<EndingKind, Turn>> = {
  exemption: { from: ['official'], to: 'exempt' },
  resumption: { from: ['exempt'], to: 'official' },
  removal: { from: CONFIRMED, to: 'removed' },
  expulsion: { from: CONFIRMED, to: 'expelled' },
  leaving: { from: [...CONFIRMED, 'probationary'], to: 'removed' },
  death: { from: [...CONFIRMED, 'probationary'], to: 'died' },
  restoration: { from: ['removed', 'expelled', 'died', 'left'], to: 'official' },
};

export const fits = (kind: EndingKind, status: MemberStatus): boolean => TURNS[kind].from.includes(status);
