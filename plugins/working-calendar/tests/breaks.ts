import type { OfficialDay } from '../pure';

/** Monday to Friday, 8:00–12:00 and 13:30–17:30. */
export const OFFICE = { days: [1, 2, 3, 4, 5], spans: [{ from: '08:00', to: '12:00' }, { from: '13:30', to: '17:30' }] };

/** One official break: its days off from the first to the last, and the weekend day worked for it. */
export type Break = { year: number; name: string; from: string; to: string; worked?: string; source: string };

export const BREAKS: readonly Break[] = [
  { year: 2024, name: 'Tết Giáp Thìn', from: '2024-02-08', to: '2024-02-14', source: 'announced by the Ministry of Labour in November 2023 (from memory of the press; number of the notice not confirmed)' },
  { year: 2024, name: 'Giỗ Tổ', from: '2024-04-18', to: '2024-04-18', source: '10/3 lunar, a Thursday' },
  { year: 2024, name: '30/4 và 1/5', from: '2024-04-27', to: '2024-05-01', worked: '2024-05-04', source: 'baotintuc.vn: 2450/VPCP-KGVX of 12/4/2024' },
  { year: 2024, name: 'Quốc khánh', from: '2024-08-31', to: '2024-09-03', source: 'baokhanhhoa.vn 31/8/2024: off on 2 and 3 September' },
  { year: 2025, name: 'Tết Dương lịch', from: '2025-01-01', to: '2025-01-01', source: 'Labour Code, Article 112' },
  { year: 2025, name: 'Tết Ất Tỵ', from: '2025-01-25', to: '2025-02-02', source: 'press of November 2024: 25/1–2/2/2025' },
  { year: 2025, name: 'Giỗ Tổ', from: '2025-04-05', to: '2025-04-07', source: '10/3 lunar, a Monday' },
  { year: 2025, name: '30/4 và 1/5', from: '2025-04-30', to: '2025-05-04', worked: '2025-04-26', source: 'press: the Prime Minister agreed to exchange 2/5 for 26/4/2025' },
  { year: 2025, name: 'Quốc khánh', from: '2025-08-30', to: '2025-09-02', source: 'press: 30/8–2/9/2025' },
  { year: 2026, name: 'Tết Dương lịch', from: '2026-01-01', to: '2026-01-04', worked: '2026-01-10', source: '12729/VPCP-KGVX of 25/12/2025' },
  { year: 2026, name: 'Tết Bính Ngọ', from: '2026-02-14', to: '2026-02-22', source: 'vietnamnews.vn 17/10/2025; congan.com.vn' },
  { year: 2026, name: 'Giỗ Tổ', from: '2026-04-25', to: '2026-04-27', source: '10/3 lunar, a Sunday: made up on Monday (Labour Code, Article 111.3)' },
  { year: 2026, name: '30/4 và 1/5', from: '2026-04-30', to: '2026-05-03', source: 'Thursday and Friday before a weekend' },
  { year: 2026, name: 'Quốc khánh', from: '2026-08-29', to: '2026-09-02', worked: '2026-08-22', source: 'vietnamnews.vn 17/10/2025: 29/8–2/9, 22/8 worked for 31/8' },
];

/** What a table must hold beyond the law: the days exchanged. Everything else of 2024–2026 follows from the law by itself. */
export const EXCHANGED: readonly OfficialDay[] = [
  { day: '2024-04-29', kind: 'substitute', holiday: 'reunification' }, { day: '2024-05-04', kind: 'worked', holiday: 'reunification' },
  { day: '2025-05-02', kind: 'substitute', holiday: 'labour' }, { day: '2025-04-26', kind: 'worked', holiday: 'labour' },
  { day: '2026-01-02', kind: 'substitute', holiday: 'new-year' }, { day: '2026-01-10', kind: 'worked', holiday: 'new-year' },
  { day: '2026-08-31', kind: 'substitute', holiday: 'national-day' }, { day: '2026-08-22', kind: 'worked', holiday: 'national-day' },
];
