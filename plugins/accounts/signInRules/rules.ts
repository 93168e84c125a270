import { z } from 'zod';
import { defineRule } from '../../rule-register';
import { label, t } from './translations';

/** After how many failures signing in is locked, and for how long. Asked in SQL: handbook.sign_in_lock() (migrations/sql/400; RULES.md 2, mark T). */
export const SIGN_IN_LOCK = defineRule({
  key: 'accounts.sign-in-lock',
  schema: z.object({ failures: z.number().int().min(3).max(20), minutes: z.number().int().min(1).max(24 * 60), perSource: z.number().int().min(20).max(10_000) }),
  name: label('lock'),
  unit: '',
  area: label('area'),
  words: {
    parts: {
      failures: { label: label('lock.failures'), unit: label('times') },
      minutes: { label: label('lock.minutes'), unit: label('minutes') },
      perSource: { label: label('lock.per-source'), unit: label('times') },
    },
  },
  show: (rule) => t('vi', 'lock.shown', rule),
});

/** Not shorter than a page's own watch, not longer than a token lasts (collections/users). */
const minutes = z.number().int().min(2).max(14 * 24 * 60);
const HOUR = 60;
const DAY = 24 * HOUR;
const span = (value: number): string => (value % DAY === 0 ? `${value / DAY} ngày` : value % HOUR === 0 ? `${value / HOUR} giờ` : `${value} phút`);

/** Minutes without work after which a session ends, by what its account is. Asked in SQL: handbook.session_idle_seconds(user). */
export const SESSION_LENGTHS = defineRule({
  key: 'accounts.sessions',
  schema: z.object({ member: minutes, business: minutes, admin: minutes }),
  name: label('sessions'),
  unit: '',
  area: label('area'),
  words: {
    parts: {
      member: { label: label('sessions.member'), unit: label('minutes') },
      business: { label: label('sessions.business'), unit: label('minutes') },
      admin: { label: label('sessions.admin'), unit: label('minutes') },
    },
  },
  show: ({ member, business, admin }) => t('vi', 'sessions.shown', { member: span(member), business: span(business), admin: span(admin) }),
});

const days = z.number().int().min(0).max(3650);
const after = (value: number): string => (value === 0 ? t('vi', 'idle.never') : t('vi', 'idle.after', { days: value }));

/** Days without use after which an account is switched off; 0: never. The worker's (idle/). */
export const IDLE_ACCOUNTS = defineRule({
  key: 'accounts.idle',
  schema: z.object({ members: days, mandates: days, warn: z.number().int().min(1).max(60) }),
  name: label('idle'),
  unit: '',
  area: label('area'),
  words: {
    parts: {
      members: { label: label('idle.members'), unit: label('days') },
      mandates: { label: label('idle.mandates'), unit: label('days') },
      warn: { label: label('idle.warn'), unit: label('days') },
    },
  },
  show: ({ members, mandates, warn }) => t('vi', 'idle.shown', { members: after(members), mandates: after(mandates), warn }),
});
