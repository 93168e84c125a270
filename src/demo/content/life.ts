import type { PlaceKey } from '../places';

type Stage = 'trained' | 'filed' | 'voted' | 'decided';

type Candidate = {
  key: string;
  cell: PlaceKey;
  /** Who keeps the cell, and who decides. */
  by: string;
  decidedBy: string;
  fullName: string;
  sex: 'male' | 'female';
  bornOn: string;
  /** How far it has come. */
  upTo: Stage;
  /** Put up so many days ago. */
  days: number;
};

/** Invented candidates for admission. */
export const candidates: readonly Candidate[] = [
  { key: 'cam-tinh', cell: 'hoankiem/1', by: 'hoankiem.bithu', decidedBy: 'hoankiem.quantri', fullName: 'Trịnh Hải Yến', sex: 'female', bornOn: '2001-08-14', upTo: 'trained', days: 60 },
  { key: 'du-ho-so', cell: 'hoankiem/1', by: 'hoankiem.bithu', decidedBy: 'hoankiem.quantri', fullName: 'Lương Gia Bảo', sex: 'male', bornOn: '1998-03-02', upTo: 'filed', days: 75 },
  { key: 'cho-quyet-dinh', cell: 'hoankiem/1', by: 'hoankiem.bithu', decidedBy: 'hoankiem.quantri', fullName: 'Tạ Minh Khuê', sex: 'female', bornOn: '1995-11-20', upTo: 'voted', days: 90 },
  { key: 'cho-le-ket-nap', cell: 'badinh/1', by: 'badinh.bithu', decidedBy: 'badinh.quantri', fullName: 'Đoàn Quốc Trung', sex: 'male', bornOn: '1999-05-05', upTo: 'decided', days: 100 },
];

/** Of the cells' members: a probationary one who is followed, and an old one whose exemption is proposed. */
export const followed: readonly { cell: PlaceKey; by: string }[] = [{ cell: 'hoankiem/1', by: 'hoankiem.bithu' }, { cell: 'badinh/1', by: 'badinh.bithu' }];
export const exemption = { cell: 'hoankiem/1' as PlaceKey, by: 'hoankiem.bithu', reason: 'Tuổi cao, sức khỏe yếu, đảng viên có đơn đề nghị', days: 4 };
