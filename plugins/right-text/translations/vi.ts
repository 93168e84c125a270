export const vi = {
  'text.legacy': 'Trường “{{field}}” gõ bằng bảng mã cũ ({{kind}}), không phải Unicode (TCVN 6909:2001). Đề nghị thay bằng bản đã chuyển, xem trong mục fields của câu trả lời: “{{repaired}}”.',
  'kind.tcvn3': 'TCVN3/ABC',
  'kind.vni': 'VNI',
  'kind.horn': 'chữ Ƣ thay cho Ư',
  'kind.nfd': 'chữ và dấu tách rời (Unicode tổ hợp)',
  'paste.title': 'Văn bản vừa dán cần chuyển bảng mã',
  'paste.why': 'Văn bản được nhận ra là: {{kind}}. Chưa có gì được đưa vào; đề nghị đối chiếu hai bản rồi chọn.',
  'paste.refused': 'Bản giữ nguyên sẽ không lưu được.',
  'paste.before': 'Bản vừa dán',
  'paste.after': 'Bản đã sửa',
  'paste.use': 'Dùng bản đã sửa',
  'paste.keep': 'Giữ nguyên',
};
