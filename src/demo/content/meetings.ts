import type { PlaceKey } from '../places';

type Item = { title: string; presenter?: string; minutes?: number };
type Meeting = { at: PlaceKey; by: string; title: string; place: string; /** Of its beginning; negative: before the load. */ days: number; content: string; agenda: readonly Item[] };

/** A cell's meeting of last month, held; and the next one, summoned. */
export const held: Meeting & { absence: string; votes: readonly { subject: string; majority: 'ordinary' | 'confirmation'; item: number; against: number }[]; poll: { subject: string; item: number; voters: readonly string[] } } = {
  at: 'hoankiem/1', by: 'hoankiem.bithu', title: 'Sinh hoạt chi bộ thường kỳ tháng 11', place: 'Nhà văn hóa Tổ dân phố số 1', days: -17,
  content: 'Chi bộ kiểm điểm công tác tháng 10, bàn nhiệm vụ tháng 11 theo hướng dẫn của Đảng ủy phường.',
  agenda: [
    { title: 'Điểm danh, thông qua chương trình', minutes: 5 },
    { title: 'Kiểm điểm công tác tháng 10', presenter: 'Bí thư', minutes: 25 },
    { title: 'Nhiệm vụ tháng 11: rà soát hồ sơ đảng viên, thu nộp đảng phí', presenter: 'Phó bí thư', minutes: 30 },
    { title: 'Thảo luận và biểu quyết', minutes: 20 },
  ],
  absence: 'Đi thăm con ở xa, có báo cáo chi bộ',
  votes: [{ subject: 'Thông qua nghị quyết sinh hoạt chi bộ thường kỳ tháng 11', majority: 'ordinary', item: 3, against: 0 }],
  poll: { subject: 'Phân công đảng viên giúp các hộ cao tuổi cài đặt Sổ tay đảng viên', item: 3, voters: ['hoankiem.bithu'] },
};
export const next: Meeting & { opinion: { by: string; said: string } } = {
  at: 'hoankiem/1', by: 'hoankiem.phobithu', title: 'Sinh hoạt chi bộ thường kỳ tháng 12', place: 'Nhà văn hóa Tổ dân phố số 1', days: 9,
  content: 'Kiểm điểm công tác tháng 11; chuẩn bị đánh giá, xếp loại chất lượng đảng viên cuối năm.',
  agenda: [
    { title: 'Kiểm điểm công tác tháng 11', presenter: 'Bí thư', minutes: 25 },
    { title: 'Chuẩn bị đánh giá, xếp loại cuối năm', presenter: 'Phó bí thư', minutes: 30 },
    { title: 'Ý kiến của đảng viên', minutes: 30 },
  ],
  opinion: { by: 'hoankiem.dangvien', said: 'Đề nghị chi bộ bàn thêm việc giúp các đảng viên cao tuổi cài đặt Sổ tay đảng viên.' },
};
