export const vi = {
  'command.put': 'Lưu để xem sau',
  'command.remove': 'Bỏ khỏi danh sách xem sau',
  'command.list': 'Danh sách xem sau của tôi',
  'bookmark.too-many': 'Danh sách xem sau đã có {{most}} mục. Đề nghị bỏ bớt mục không còn cần.',
  'data.list': 'Danh sách xem sau và ghi chú của tôi',
  'data.at': 'Lưu lúc',
  'data.collection': 'Loại',
  'data.note': 'Ghi chú',
};
