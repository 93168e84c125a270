export const vi = {
  'command.pull': 'Lấy những gì thay đổi kể từ lần đồng bộ trước',
  'sync.begin-anew': 'Lần đồng bộ trước đã quá lâu hoặc không còn dùng được. Ứng dụng cần xóa dữ liệu đã lưu và đồng bộ lại từ đầu.',
  'sync.unknown-collection': 'Không đồng bộ được loại dữ liệu “{{name}}”.',
};
