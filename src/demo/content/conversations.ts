/** What the boards say to each other about what is waiting: a question answered, and one that must be settled before anything is approved. */
export const comments = [
  {
    about: 'hoankiem-ky-niem-dang-vien-cao-tuoi', by: 'hoankiem.duyet', field: 'summary', blocking: false,
    text: 'Đề nghị ghi rõ số đảng viên được trao Huy hiệu đợt này theo từng loại, để đối chiếu với quyết định.',
    reply: { by: 'hoankiem.ctv', text: 'Tôi đã đối chiếu với danh sách kèm theo quyết định, số liệu trong bài là đúng ạ.' },
  },
  {
    about: 'thanhuy-lay-y-kien-du-thao', by: 'thanhuy.bientap', field: 'title', blocking: true,
    text: 'Cần xác nhận với Văn phòng Thành ủy thời hạn gửi ý kiến trước khi đăng; chưa có xác nhận thì chưa duyệt.',
  },
] as const;

/** A ward's news that the city's board is asked to post for everybody. */
export const offer = {
  about: 'hoankiem-ket-qua-thu-gom-rac', by: 'hoankiem.duyet', target: 'thanhuy',
  note: 'Cách làm này các phường khác có thể tham khảo; kính đề nghị Ban Biên tập xem xét đăng.',
} as const;

/** Away for some days: one with somebody in their stead, one without. Days from the load on. */
export const absences = [
  { principal: 'giangvo.duyet', delegate: 'giangvo.bientap', from: 0, to: 6, reason: 'Dự lớp bồi dưỡng cập nhật kiến thức' },
  { principal: 'bantochuc.bientap', delegate: undefined, from: 3, to: 5, reason: 'Đi công tác cơ sở' },
] as const;
