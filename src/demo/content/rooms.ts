/** A topic of a ward's own, beneath a group of the regulation. */
export const ownTopic = { group: 'hoat-dong-cua-cac-dang-bo-cap-tren-co-so', name: 'Nhịp sống phường Hoàn Kiếm', description: 'Việc làm của các chi bộ, tổ dân phố và đoàn thể trên địa bàn phường.' };

/** Invented: a name that leads nowhere. */
export const sourceSite = {
  name: 'Trang tin mẫu (không có thật)', homeUrl: 'https://tin-mau.example/', kind: 'feed', listUrl: 'https://tin-mau.example/rss/thoi-su.rss', hosts: ['anh.tin-mau.example'],
  licence: 'Được trích dẫn, ghi rõ nguồn và địa chỉ bài gốc', terms: 'Không sửa nội dung; không dùng ảnh khi chưa được đồng ý.',
};

export const bulletin = {
  title: 'Bản tin nội bộ Đảng bộ phường Hoàn Kiếm', kind: 'internal',
  introduction: 'Bản tin gồm những tin bài đã đăng trong tháng và một số việc các chi bộ cần lưu ý khi sinh hoạt thường kỳ.',
  items: [{ heading: 'Việc cần lưu ý', text: 'Các chi bộ hoàn thành sinh hoạt thường kỳ trước ngày 10; gửi báo cáo về Văn phòng Đảng ủy trong vòng năm ngày sau khi họp.' }],
  author: 'Ban Biên tập', source: 'Đảng ủy phường Hoàn Kiếm', licence: 'Lưu hành nội bộ',
};
