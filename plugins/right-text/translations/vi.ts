export const vi = {
  'text.legacy': 'Trường “{{field}}” gõ bằng bảng mã cũ ({{kind}}), không phải Unicode (TCVN 6909:2001). Đề nghị thay bằng bản đã chuyển, xem trong mục fields của câu trả lời: “{{repaired}}”.',
  'kind.tcvn3': 'TCVN3/ABC',
  'kind.vni': 'VNI',
  'kind.horn': 'chữ Ƣ thay cho Ư',
};
