import { bilingual } from '../../kernel/client';

const vi = {
  record: 'Hồ sơ đảng viên', changes: 'Lịch sử sửa hồ sơ', readings: 'Ai đã xem hồ sơ của tôi', memberships: 'Quá trình sinh hoạt tại các chi bộ', transfers: 'Chuyển sinh hoạt', dues: 'Đảng phí đã thu', badges: 'Huy hiệu Đảng', situations: 'Căn cứ tính đảng phí', breaks: 'Thời gian không tính vào tuổi đảng',
  field: 'Mục', value: 'Nội dung', at: 'Lúc', by: 'Người thực hiện', reader: 'Người xem', organization: 'Tổ chức', way: 'Cách', why: 'Lý do', cell: 'Chi bộ', kind: 'Loại', from: 'Từ', until: 'Đến',
  state: 'Tình trạng', decision: 'Quyết định số', month: 'Tháng', amount: 'Số tiền (đồng)', receipt: 'Phiếu số', years: 'Số năm', day: 'Ngày',
  'way.record': 'mở hồ sơ', 'way.export': 'kết xuất', 'way.proposal': 'xét đề nghị sửa', 'way.offline': 'gói ngoại tuyến', 'way.exchange': 'gửi phần mềm khác',
  keptRecord: 'Hồ sơ đảng viên được lưu theo Điều lệ Đảng và quy định về quản lý hồ sơ đảng viên; sai thì sửa, không xóa theo yêu cầu.',
  keptEvidence: 'Nhật ký được lưu để bảo vệ chính đồng chí và để kiểm tra, giám sát (ít nhất 12 tháng).',
  keptDues: 'Chứng từ thu đảng phí được lưu theo chế độ đảng phí.',
};
const en: { [K in keyof typeof vi]: string } = {
  record: 'Member\'s record', changes: 'Changes of the record', readings: 'Who read my record', memberships: 'Cells belonged to', transfers: 'Transfers', dues: 'Dues collected', badges: 'Party badges', situations: 'By what dues are counted', breaks: 'Time that does not count towards party age',
  field: 'Field', value: 'Value', at: 'At', by: 'By', reader: 'Reader', organization: 'Organisation', way: 'Way', why: 'Why', cell: 'Cell', kind: 'Kind', from: 'From', until: 'Until',
  state: 'State', decision: 'Decision', month: 'Month', amount: 'Amount (đồng)', receipt: 'Receipt', years: 'Years', day: 'Day',
  'way.record': 'opened', 'way.export': 'exported', 'way.proposal': 'proposal judged', 'way.offline': 'offline pack', 'way.exchange': 'sent to other software',
  keptRecord: 'A member\'s record is kept by the Party\'s statutes and rules on records; what is wrong is corrected, not deleted on request.',
  keptEvidence: 'The log is kept to protect its owner and for inspection (12 months at the least).',
  keptDues: 'Receipts of dues are kept by the rules on dues.',
};

export const dataLabel = bilingual(vi, en);
export type DataWord = keyof typeof vi;
