/** Sentences as official notices use them; none says anything. */
const SENTENCES = [
  'Thực hiện Chương trình công tác năm, Ban Thường vụ yêu cầu các chi bộ, đảng bộ trực thuộc tổ chức sinh hoạt chuyên đề đúng thời gian quy định.',
  'Cấp ủy các cấp phân công đồng chí phụ trách, theo dõi tiến độ và báo cáo kết quả trước ngày 25 hằng tháng.',
  'Nội dung sinh hoạt cần thiết thực, ngắn gọn, gắn với nhiệm vụ chính trị của địa phương, cơ quan, đơn vị.',
  'Đảng viên tham gia thảo luận, đề xuất giải pháp; bí thư chi bộ kết luận rõ việc, rõ người, rõ thời hạn hoàn thành.',
  'Văn phòng tổng hợp ý kiến, kiến nghị của đảng viên và nhân dân, gửi cơ quan có thẩm quyền xem xét, giải quyết.',
  'Ủy ban Kiểm tra hướng dẫn việc tự kiểm tra, giám sát thường xuyên theo chương trình đã được phê duyệt.',
  'Ban Tuyên giáo và Dân vận chuẩn bị tài liệu học tập, gửi tới từng chi bộ ít nhất năm ngày trước buổi sinh hoạt.',
  'Các tổ chức chính trị – xã hội phối hợp vận động đoàn viên, hội viên tham gia phong trào thi đua.',
  'Trường hợp vắng mặt có lý do chính đáng, đảng viên báo cáo bí thư chi bộ trước khi họp.',
  'Kết quả thực hiện là một căn cứ để đánh giá, xếp loại chất lượng tổ chức đảng và đảng viên cuối năm.',
  'Biên bản sinh hoạt ghi đầy đủ thành phần, nội dung thảo luận và kết luận, được lưu giữ theo quy định.',
  'Đề nghị các đồng chí nghiêm túc triển khai thực hiện; khó khăn, vướng mắc kịp thời phản ánh về Văn phòng để được hướng dẫn.',
];

const text = (value: string) => ({ type: 'text', text: value, detail: 0, format: 0, mode: 'normal', style: '', version: 1 });
const paragraph = (value: string) => ({
  type: 'paragraph', children: [text(value)], direction: 'ltr', format: '', indent: 0, textFormat: 0, textStyle: '', version: 1,
});

/** Rich texts as the editor stores them, from two short paragraphs to a page (0.6 to 6 KB of JSON). */
export const bodies = (count: number): object[] =>
  Array.from({ length: count }, (_, n) => ({
    root: {
      type: 'root',
      children: Array.from({ length: 2 + (n % 9) }, (__, p) =>
        paragraph(`${n + 1}.${p + 1}. ${SENTENCES[(n * 5 + p * 7) % SENTENCES.length]} ${SENTENCES[(n + p * 3) % SENTENCES.length]}`),
      ),
      direction: 'ltr', format: '', indent: 0, version: 1,
    },
  }));
