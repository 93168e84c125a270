import type { PictureKey } from '../pictures/keys'
import { reuse } from './licences'

/** What a person who does not see the picture hears. */
export const pictureAlternatives: Record<PictureKey, string> = {
  'khue-van-cac': 'Tranh vẽ Khuê Văn Các màu đỏ bên giếng Thiên Quang lúc mặt trời mọc',
  'ho-guom': 'Tranh vẽ Tháp Rùa giữa Hồ Gươm, bên phải là cầu Thê Húc, phía trên rủ cành liễu',
  'pho-co': 'Tranh vẽ dãy nhà phố cổ mái ngói, treo đèn lồng và cờ Tổ quốc, trước nhà có xe xích lô đi qua',
  'hoi-truong': 'Tranh vẽ hội trường có bục phát biểu, cờ Tổ quốc trên phông và các hàng ghế đại biểu',
  'chi-bo': 'Tranh vẽ một buổi sinh hoạt chi bộ, đảng viên ngồi quanh bàn, trên tường treo cờ Tổ quốc',
  'cay-xanh': 'Tranh vẽ người dân quét dọn, trồng cây và ba thùng rác phân loại trước khu dân cư',
  'bieu-do': 'Tranh vẽ bảng số liệu với biểu đồ cột đi lên, biểu đồ tròn và danh sách việc đã hoàn thành',
  'dien-thoai': 'Tranh vẽ bàn tay cầm điện thoại mở Sổ tay đảng viên điện tử, xung quanh là biểu tượng thông báo, lịch và thư',
  sach: 'Tranh vẽ quyển sách mở dưới ánh đèn bàn, bên cạnh là chồng sách và cặp kính',
  'huy-hieu': 'Tranh vẽ huy hiệu vinh danh cách điệu có ngôi sao vàng giữa vòng cánh hoa và hai nhành lá',
  'cau-long-bien': 'Tranh vẽ cầu Long Biên trong nắng chiều, đoàn tàu đi qua, dưới sông có thuyền nhỏ',
  'hoa-dao': 'Tranh vẽ cành đào nở, đèn lồng, bánh chưng và phong bao đỏ đón xuân',
  'hom-phieu': 'Tranh vẽ bàn tay bỏ phiếu vào hòm phiếu màu đỏ có ngôi sao vàng, cử tri ngồi phía sau',
  'tuyen-pho': 'Tranh vẽ tuyến phố có vỉa hè thông thoáng, biển hiệu đồng bộ, xe máy để thẳng hàng và cây xanh',
  'truong-hoc': 'Tranh vẽ sân trường dưới cột cờ, học sinh đeo khăn quàng đỏ trước dãy lớp học',
  'y-te': 'Tranh vẽ bác sĩ trạm y tế khám bệnh cho người cao tuổi, phía sau là tủ thuốc và bảng theo dõi',
  'van-ban': 'Tranh vẽ tập văn bản đã ký, đóng dấu tròn đỏ, bên cạnh là bút và con dấu',
  'quy-trinh': 'Sơ đồ năm bước nối tiếp bằng mũi tên: viết, biên tập, kiểm tra, phê duyệt và đăng; có đường quay lại từ bước ba về bước hai',
  lich: 'Tranh vẽ tờ lịch tháng có ngày sinh hoạt chi bộ được đánh dấu sao, bên cạnh là đồng hồ',
  'hoa-sen': 'Tranh vẽ đầm sen Hồ Tây đang nở với những lá sen rộng',
  'an-toan': 'Tranh vẽ tấm khiên che chở ngôi nhà, bên trái là bình chữa cháy, bên phải là ngọn lửa',
  'khu-dan-cu': 'Tranh vẽ người dân tụ họp trước nhà văn hóa trong ngày hội đại đoàn kết',
}

/** The credit every drawn picture carries. */
export const pictureCredit = {
  author: 'Nhóm minh họa Sổ tay đảng viên điện tử',
  source: 'Tranh vẽ riêng cho phần mềm',
  licence: reuse,
}
