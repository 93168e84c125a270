import type { FieldName } from '../../../member-profiles/pure';

/**
 * Fields of a record that may be exchanged, with the column that an import knows them by. What is sealed (numbers of papers, ethnicity, religion, telephone, addresses)
 * is not among them: it never leaves in a message, whatever a decision says.
 */
export const COLUMN_OF = {
  fullName: 'Họ và tên', otherNames: 'Các tên gọi khác', sex: 'Giới tính', bornOn: 'Ngày sinh', admittedOn: 'Ngày vào Đảng', officialOn: 'Ngày chính thức', partyPost: 'Chức vụ Đảng',
  generalEducation: 'Giáo dục phổ thông', qualification: 'Trình độ chuyên môn', speciality: 'Chuyên ngành', politicalTheory: 'Lý luận chính trị', languages: 'Ngoại ngữ', occupation: 'Nghề nghiệp', workplace: 'Nơi công tác',
} as const satisfies Partial<Record<FieldName, string>>;
export type SentField = keyof typeof COLUMN_OF;
export const SENT_FIELDS = Object.keys(COLUMN_OF) as SentField[];
/** Without these nobody knows whom a message is about. */
export const ALWAYS_SENT: readonly SentField[] = ['fullName', 'bornOn'];
