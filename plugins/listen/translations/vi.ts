export const vi = {
  'command.script': 'Lời đọc của một nội dung',
  'listen.play': 'Nghe',
  'listen.pause': 'Tạm dừng',
  'listen.resume': 'Nghe tiếp',
  'listen.stop': 'Dừng',
  'listen.loading': 'Đang chuẩn bị lời đọc…',
  'listen.reading': 'Đang đọc: {{heading}}',
  'listen.finished': 'Đã đọc xong.',
  'listen.noVoice': 'Trình duyệt này chưa có giọng đọc tiếng Việt. Có thể cài giọng tiếng Việt trong phần cài đặt giọng nói của máy, hoặc dùng trình duyệt khác.',
  'listen.failed': 'Không đọc được nội dung này.',
};
