export const vi = {
  'command.read': 'Đọc bản tin theo quyền của người đọc',
  'command.add-published': 'Thêm các mục đã đăng trong tháng vào bản tin',
  'bulletin.period': 'Kỳ bản tin ghi theo tháng, ví dụ 2026-11.',
  'bulletin.series': 'Bản tin đã có số {{number}}: không đổi loại và năm của kỳ bản tin. Đề nghị lập bản tin mới.',
  'bulletin.item': 'Mục thứ {{place}} phải là một tin bài, hoặc một văn kiện, hoặc phần viết riêng có nội dung; không ghi hai thứ trong một mục.',
};
