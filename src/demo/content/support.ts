type Step = { by: string; verb: 'take' | 'answer' | 'escalate' | 'add'; words?: string; hours: number };
type Told = { by: string; kind: 'fault' | 'wish'; said: string; screen: string; /** Before the load. */ hours: number; steps: readonly Step[] };

/** What invented people tell of the software, and what is said to it. Hours before the load. */
export const support: { requests: readonly Told[]; outage: { hours: number; lasted: number; vi: string; en: string } } = {
  requests: [
    {
      by: 'hoankiem.dangvien', kind: 'fault', screen: '/tai-lieu', hours: 30, said: 'Mở văn bản dài trên điện thoại cũ thì phải chờ khá lâu mới thấy mục lục.',
      steps: [
        { by: 'hoankiem.quantri', verb: 'take', hours: 28 },
        { by: 'hoankiem.quantri', verb: 'answer', hours: 26, words: 'Đồng chí chọn Tôi, Cách hiển thị, Tiết kiệm dữ liệu thì trang mở nhanh hơn. Nếu vẫn chậm, đề nghị mở lại yêu cầu này.' },
      ],
    },
    { by: 'hoankiem.bithu', kind: 'wish', screen: '/admin/danh-sach-dang-vien', hours: 6, said: 'Đề nghị có thêm cách xếp danh sách theo ngày vào Đảng để tiện rà soát Huy hiệu Đảng.', steps: [] },
    {
      by: 'badinh.bithu', kind: 'fault', screen: '/admin/dang-phi', hours: 50, said: 'Tải danh sách đảng phí dạng PDF thì tên dài bị xuống dòng, in ra lệch cột.',
      steps: [{ by: 'badinh.quantri', verb: 'escalate', hours: 47, words: 'Đơn vị đã thử trên hai máy, đều bị như vậy. Đề nghị quản trị hệ thống xem giúp.' }],
    },
  ],
  outage: { hours: 240, lasted: 4, vi: 'Nâng cấp máy chủ. Trong lúc này đề nghị ghi việc trên giấy và nhập lại sau (Điều 9.2).', en: 'Servers are upgraded. Please work on paper meanwhile and enter it afterwards.' },
};
