import { createTranslator } from '../../kernel/client';

const vi = {
  name: 'Danh sách đảng viên theo mẫu 33 cột',
  shown: '{{place}} và các tổ chức trực thuộc, đảng viên đang sinh hoạt',
  'head.ordinal': 'STT', 'head.fullName': 'Họ và tên', 'head.otherNames': 'Các tên gọi khác', 'head.sex': 'Giới tính', 'head.bornOn': 'Ngày sinh', 'head.ethnicity': 'Dân tộc', 'head.religion': 'Tôn giáo',
  'head.personalNumber': 'Số định danh cá nhân', 'head.personalNumberIssuedOn': 'Ngày cấp CCCD', 'head.personalNumberIssuedBy': 'Nơi cấp CCCD', 'head.cardNumber': 'Số thẻ đảng viên', 'head.cardIssuedOn': 'Ngày cấp thẻ', 'head.cardIssuedBy': 'Nơi cấp thẻ',
  'head.birthplace': 'Nơi sinh', 'head.homeTown': 'Quê quán', 'head.residence': 'Nơi thường trú', 'head.presentAddress': 'Nơi ở hiện nay', 'head.admittedOn': 'Ngày vào Đảng', 'head.admittedAt': 'Nơi kết nạp', 'head.officialOn': 'Ngày chính thức',
  'head.officialAt': 'Nơi công nhận chính thức', 'head.partyPost': 'Chức vụ Đảng', 'head.generalEducation': 'Giáo dục phổ thông', 'head.qualification': 'Trình độ chuyên môn', 'head.speciality': 'Chuyên ngành', 'head.politicalTheory': 'Lý luận chính trị',
  'head.languages': 'Ngoại ngữ', 'head.occupation': 'Nghề nghiệp', 'head.workplace': 'Nơi công tác', 'head.workPost': 'Chức vụ', 'head.telephone': 'Số điện thoại', 'head.email': 'Email', 'head.cellCode': 'Mã chi bộ',
  'sex.male': 'Nam', 'sex.female': 'Nữ',
  'qualification.none': 'Chưa qua đào tạo', 'qualification.vocational': 'Sơ cấp', 'qualification.intermediate': 'Trung cấp', 'qualification.college': 'Cao đẳng', 'qualification.bachelor': 'Đại học', 'qualification.master': 'Thạc sĩ', 'qualification.doctor': 'Tiến sĩ',
  'politicalTheory.none': 'Chưa qua đào tạo', 'politicalTheory.elementary': 'Sơ cấp', 'politicalTheory.intermediate': 'Trung cấp', 'politicalTheory.advanced': 'Cao cấp', 'politicalTheory.bachelor': 'Cử nhân',
};

export type SheetKey = keyof typeof vi;
/** The sheet goes to other offices and comes back through the import: its words are Vietnamese whoever exports it. */
export const sheetText = createTranslator(vi, vi);
