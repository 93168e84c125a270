import { z } from 'zod';
import { defineRule } from '../../rule-register';
import { STRADDLINGS } from '../domain/deadline';

const LEVELS = ['city', 'upper', 'grassroots', 'sectional', 'cell', 'group'] as const;
const LEVEL_NAMES: Record<(typeof LEVELS)[number], string> = {
  city: 'Thành ủy', upper: 'cấp trên cơ sở', grassroots: 'tổ chức cơ sở đảng', sectional: 'đảng bộ bộ phận', cell: 'chi bộ', group: 'tổ đảng',
};
const eventHours = z.object({
  hours: z.number().positive().max(72),
  /** Levels of owning organisations it applies to; at another level news has no clock. */
  levels: z.array(z.enum(LEVELS)).min(1),
});
const AREA = { vi: 'Thời hạn duyệt và đăng', en: 'Deadlines of approval and publishing' };
const REMOVAL = { vi: 'Gỡ nội dung', en: 'Taking content down' };
const LEVEL_WORDS = {
  city: { vi: 'Thành ủy', en: 'City committee' }, upper: { vi: 'Cấp trên cơ sở', en: 'Above the grassroots' }, grassroots: { vi: 'Tổ chức cơ sở đảng', en: 'Grassroots organisation' },
  sectional: { vi: 'Đảng bộ bộ phận', en: 'Sectional committee' }, cell: { vi: 'Chi bộ', en: 'Cell' }, group: { vi: 'Tổ đảng', en: 'Party group' },
};
const eventWords = {
  parts: {
    hours: { label: { vi: 'Thời hạn', en: 'Length' }, unit: { vi: 'giờ', en: 'hours' } },
    levels: { label: { vi: 'Áp dụng cho cấp', en: 'Applies to levels' }, each: { words: LEVEL_WORDS } },
  },
};
const hours = z.number().positive().max(720);
const hoursShown = (value: number): string => `${value} giờ`;
const eventShown = (value: z.output<typeof eventHours>): string =>
  value.levels.length === LEVELS.length ? hoursShown(value.hours) : `${hoursShown(value.hours)} (${value.levels.map((level) => LEVEL_NAMES[level]).join(', ')})`;

/** Every dated rule that approval computes through (RULES.md 3). */
export const RULE = {
  within: defineRule({ key: 'publishing.event.working-hours', schema: eventHours, unit: 'giờ', name: { vi: 'Đăng tin sự kiện trong giờ hành chính', en: 'News of an event within working hours' }, area: AREA, words: eventWords, show: eventShown }),
  outside: defineRule({ key: 'publishing.event.off-hours', schema: eventHours, unit: 'giờ', name: { vi: 'Đăng tin sự kiện ngoài giờ hành chính, ngày nghỉ, lễ, Tết', en: 'News of an event outside working hours' }, area: AREA, words: eventWords, show: eventShown }),
  straddling: defineRule({
    key: 'publishing.event.straddling', schema: z.enum(STRADDLINGS), unit: '', name: { vi: 'Sự kiện vừa trong vừa ngoài giờ hành chính', en: 'An event partly within working hours' }, area: AREA,
    words: { words: { end: { vi: 'Xét theo giờ kết thúc', en: 'By its end' }, start: { vi: 'Xét theo giờ bắt đầu', en: 'By its beginning' }, any: { vi: 'Coi là ngoài giờ', en: 'As outside working hours' } } },
    show: (value) => ({ end: 'xét theo giờ kết thúc', start: 'xét theo giờ bắt đầu', any: 'coi là ngoài giờ' })[value],
  }),
  atOnce: defineRule({ key: 'publishing.at-once', schema: z.number().int().positive().max(1440), unit: 'phút', name: { vi: 'Đăng “ngay” văn bản', en: '"At once" for documents' }, area: AREA, show: (value) => `${value} phút` }),
  statistics: defineRule({ key: 'publishing.statistics.day', schema: z.number().int().min(1).max(28), unit: 'ngày', name: { vi: 'Đăng thông tin thống kê', en: 'Statistics' }, area: AREA, show: (value) => `chậm nhất ngày ${String(value).padStart(2, '0')} của tháng kế tiếp` }),
  removal: defineRule({ key: 'publishing.removal', schema: hours, unit: 'giờ', name: { vi: 'Gỡ nội dung theo yêu cầu của cơ quan có thẩm quyền', en: 'Removal on order' }, area: REMOVAL, show: hoursShown }),
  removalUrgent: defineRule({ key: 'publishing.removal.urgent', schema: hours, unit: 'giờ', name: { vi: 'Gỡ nội dung theo yêu cầu khẩn cấp', en: 'Removal on urgent order' }, area: REMOVAL, show: hoursShown }),
  reminders: defineRule({
    key: 'publishing.reminders', schema: z.array(z.number().gt(0).lt(1)).max(6).refine((shares) => shares.every((share, index) => index === 0 || share > (shares[index - 1] ?? 0))),
    unit: '', name: { vi: 'Nhắc trước khi hết hạn', en: 'Reminders before the end' }, area: AREA,
    words: { help: { vi: 'Mỗi lần nhắc là phần thời hạn đã qua, tăng dần.', en: 'Each is the share of the time that has passed, rising.' }, each: { percent: true } },
    show: (shares) => `khi đã qua ${shares.map((share) => `${Math.round(share * 100)}%`).join(', ')} thời hạn; và khi hết hạn`,
  }),
} as const;

export const publishingRules = Object.values(RULE);
