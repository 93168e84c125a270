const vi = {
  'certificate.label': 'Giấy chứng nhận bồi dưỡng nhận thức về Đảng sắp hết hạn',
  'certificate.says': '{{name}}: giấy chứng nhận có giá trị đến ngày {{day}}.',
  'certificate.todo': 'Xem hồ sơ kết nạp',
  'ceremony.label': 'Quá hạn tổ chức lễ kết nạp',
  'ceremony.says': '{{name}}: hạn tổ chức lễ kết nạp là ngày {{day}}.',
  'ceremony.todo': 'Xem hồ sơ kết nạp',
  'review.label': 'Quá hạn xét công nhận đảng viên chính thức',
  'review.says': '{{name}}: hạn xét là ngày {{day}}.',
  'review.todo': 'Xem hồ sơ kết nạp',
};

const en: { [K in keyof typeof vi]: string } = {
  'certificate.label': 'Certificate of the awareness class runs out soon',
  'certificate.says': '{{name}}: the certificate counts until {{day}}.',
  'certificate.todo': 'See the admission',
  'ceremony.label': 'Ceremony overdue',
  'ceremony.says': '{{name}}: the ceremony was due by {{day}}.',
  'ceremony.todo': 'See the admission',
  'review.label': 'Review of probation overdue',
  'review.says': '{{name}}: the review was due by {{day}}.',
  'review.todo': 'See the admission',
};

/** Warnings name what they fill in themselves: the words stay as they are here. */
export const both = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });
