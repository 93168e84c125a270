import type { PlaceKey } from '../places';

type Invented = {
  key: string;
  cell: PlaceKey;
  by: string;
  sentBy: string;
  destination?: PlaceKey;
  outside?: string;
  kind: 'official' | 'temporary';
  /** Prepared so many days ago. */
  days: number;
  /** The last day of a stay, so many days from now. */
  stay?: number;
  reason: string;
  /** Number of the introduction paper; without one it waits to be sent. */
  paper?: string;
  acceptedBy?: string;
  into?: PlaceKey;
};

/** Invented transfers of invented members. */
export const transfers: readonly Invented[] = [
  { key: 'cho-gioi-thieu', cell: 'hoankiem/1', by: 'hoankiem.bithu', sentBy: 'hoankiem.quantri', destination: 'badinh', kind: 'official', days: 2, reason: 'Chuyển nơi cư trú' },
  { key: 'cho-tiep-nhan', cell: 'badinh/1', by: 'badinh.bithu', sentBy: 'badinh.quantri', destination: 'hoankiem', kind: 'official', days: 6, reason: 'Chuyển công tác', paper: '21-GT/ĐU' },
  { key: 'di-tinh-khac', cell: 'hoankiem/1', by: 'hoankiem.bithu', sentBy: 'hoankiem.quantri', outside: 'Đảng bộ phường Hạc Thành, tỉnh Thanh Hóa', kind: 'official', days: 9, reason: 'Nghỉ hưu, về quê sinh sống', paper: '35-GT/ĐU' },
  { key: 'tam-thoi', cell: 'hoankiem/1', by: 'hoankiem.bithu', sentBy: 'hoankiem.quantri', destination: 'badinh', kind: 'temporary', days: 12, stay: 150, reason: 'Biệt phái sáu tháng', paper: '33-GT/ĐU', acceptedBy: 'badinh.quantri', into: 'badinh/2' },
];
