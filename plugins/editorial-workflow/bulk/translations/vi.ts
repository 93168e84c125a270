/** What deciding on many at once says. */
export const vi = {
  'command.approve': 'Duyệt nhiều hồ sơ',
  'command.return': 'Trả lại nhiều hồ sơ',
  'choose': 'Chọn',
  'choose.item': 'Chọn: {{title}}',
  'choose.all': 'Chọn tất cả',
  'chosen': 'Đã chọn {{count}}',
  'approve': 'Duyệt các mục đã chọn',
  'return': 'Trả lại các mục đã chọn',
  'approve.title': 'Duyệt {{count}} mục đã chọn?',
  'approve.body': 'Mỗi mục được xét riêng, đúng bản đang hiển thị; mục nào không duyệt được thì nêu rõ lý do, không ảnh hưởng các mục khác.',
  'return.title': 'Trả lại {{count}} mục đã chọn?',
  'return.body': 'Các mục đã chọn về lại người soạn với cùng một lý do.',
  'result': 'Kết quả: {{ok}} mục đã xong, {{refused}} mục chưa làm được.',
  'result.title': 'Kết quả từng mục',
  'result.ok': 'Đã xong: {{state}}',
  'network': 'Không liên lạc được với máy chủ. Đề nghị kiểm tra mạng rồi thử lại.',
};
