import { internal, reuse } from '../licences'
import { pictureAlternatives as alt } from '../picture-alternatives'
import type { DemoNews } from '../types'

const source = 'Ban Biên tập Đảng ủy phường Hoàn Kiếm'
const ward = { owner: 'hoankiem', source } as const

export const hoanKiemNews: DemoNews[] = [
  {
    ...ward, key: 'hoankiem-tuyen-pho-van-minh', topic: 'doi-song-do-thi', author: 'Kiều Thanh Hương', licence: reuse,
    title: 'Phường Hoàn Kiếm ra mắt tuyến phố văn minh do chi bộ đảm nhận',
    summary: 'Mỗi đoạn phố có một tổ ba đảng viên phụ trách, công khai số điện thoại để người dân phản ánh.',
    hero: 'tuyen-pho', heroAlt: alt['tuyen-pho'], daysAgo: 4, state: 'live',
    body: [
      { p: 'Sáng nay, Đảng ủy phường Hoàn Kiếm ra mắt mô hình tuyến phố văn minh do chi bộ đảm nhận. Giai đoạn đầu, mô hình thực hiện trên bốn đoạn phố có mật độ kinh doanh cao, mỗi đoạn dài khoảng 200 mét.' },
      { p: 'Khác với các đợt ra quân trước, lần này mỗi đoạn phố có một tổ ba đảng viên ở ngay tại chỗ phụ trách lâu dài. Tên, ảnh và số điện thoại của tổ được niêm yết để người dân, du khách phản ánh.' },
      { h: 'Sáu nội dung cam kết với hộ kinh doanh' },
      { ul: ['Để xe trong vạch, quay đầu vào trong.', 'Không bày hàng quá phần được phép.', 'Biển hiệu đúng kích thước, không che tầm nhìn.', 'Giữ sạch khoảng hè trước nhà.', 'Niêm yết giá, không chèo kéo khách.', 'Thùng rác có nắp, đổ đúng giờ.'] },
      { p: 'Sau hai tuần làm thử, 92 trên 104 hộ đã ký cam kết. Những hộ còn lại được tổ công tác đến gặp riêng để nghe khó khăn, chủ yếu là thiếu chỗ để xe của khách.' },
    ],
  },
  {
    ...ward, key: 'hoankiem-chi-bo-3-sinh-hoat-ho-guom', topic: 'hoc-va-lam-theo-bac', author: 'Mạc Tuấn Kiệt', licence: reuse,
    title: 'Chi bộ 3 sinh hoạt chuyên đề bên Hồ Gươm: bảo vệ không gian xanh',
    summary: 'Buổi sinh hoạt kết hợp đi thực tế quanh hồ, đảng viên ghi nhận 17 điểm cần chỉnh trang.',
    hero: 'ho-guom', heroAlt: alt['ho-guom'], daysAgo: 10, state: 'live-with-revision',
    revisionNote: 'Cập nhật kết quả xử lý: 12 trên 17 điểm đã hoàn thành, bổ sung ý kiến của người dân.',
    body: [
      { p: 'Thay vì ngồi trong hội trường, 31 đảng viên Chi bộ 3 bắt đầu buổi sinh hoạt chuyên đề bằng một vòng đi bộ quanh Hồ Gươm. Mỗi nhóm năm người mang theo sơ đồ, ghi lại những điều chưa đẹp mắt: ghế hỏng, gốc cây bị đổ nước bẩn, bảng chỉ dẫn mờ chữ.' },
      { p: 'Trở về nhà văn hóa, các nhóm gộp kết quả thành 17 điểm. Chi bộ chia làm hai phần: việc tự làm được ngay và việc kiến nghị phường.' },
      { table: [['Nhóm việc', 'Số điểm', 'Người phụ trách'], ['Chi bộ tự làm', '9', 'Ba tổ đảng viên'], ['Kiến nghị phường', '6', 'Bí thư chi bộ'], ['Vận động hộ kinh doanh', '2', 'Tổ phụ nữ']] },
      { quote: 'Đi một vòng mới thấy mình sống cạnh hồ mà lâu rồi không nhìn kỹ.' },
      { p: 'Bí thư chi bộ Nghiêm Thị Phương cho biết kết quả xử lý sẽ được báo cáo trong kỳ sinh hoạt sau, kèm ảnh trước và sau để mọi người cùng giám sát.' },
    ],
  },
  {
    ...ward, key: 'hoankiem-du-lich-than-thien', topic: 'hoat-dong-co-so', author: 'Kiều Thanh Hương', licence: reuse,
    title: 'Lớp tiếng Anh giao tiếp của những người bán hàng phố cổ',
    summary: 'Đảng viên trẻ đứng lớp miễn phí, học viên lớn tuổi nhất 71 tuổi.',
    hero: 'pho-co', heroAlt: alt['pho-co'], daysAgo: 1, state: 'waiting-review',
    body: [
      { p: 'Tối thứ Ba và thứ Năm hằng tuần, tầng hai nhà sinh hoạt cộng đồng lại rộn tiếng đọc bài. Học viên là những người bán hàng, đạp xích lô, chủ nhà nghỉ nhỏ trong khu phố cổ; giáo viên là ba đảng viên trẻ đang làm trong ngành du lịch.' },
      { p: 'Giáo trình do chi bộ tự soạn, chỉ gồm những câu dùng hằng ngày: chào hỏi, báo giá, chỉ đường, xin lỗi và cảm ơn. Mỗi buổi học xong, cả lớp ra phố thực hành nửa giờ.' },
      { quote: 'Học để khách hỏi thì mình trả lời được, khỏi phải xua tay.' },
      { p: 'Bà Quách Thị Lụa, 71 tuổi, bán trà sen, là học viên lớn tuổi nhất và cũng là người đi đều nhất. Sau sáu tuần, bà đã tự viết được bảng giá song ngữ cho quán của mình.' },
      { p: 'Chi bộ dự kiến mở thêm một lớp vào buổi trưa cho người bán hàng ca tối, đồng thời đề nghị phường hỗ trợ in sổ tay giao tiếp bỏ túi.' },
    ],
  },
  {
    ...ward, key: 'hoankiem-ky-niem-dang-vien-cao-tuoi', topic: 'truyen-thong-thu-do', author: 'Mạc Tuấn Kiệt', licence: reuse,
    title: 'Gặp mặt đảng viên cao tuổi: những câu chuyện giữ lửa',
    summary: 'Hơn 80 đảng viên từ 50 năm tuổi đảng trở lên dự buổi gặp mặt ấm cúng do đảng ủy phường tổ chức.',
    hero: 'huy-hieu', heroAlt: alt['huy-hieu'], daysAgo: 2, state: 'waiting-approval',
    body: [
      { p: 'Chiều qua, Đảng ủy phường Hoàn Kiếm gặp mặt hơn 80 đảng viên từ 50 năm tuổi đảng trở lên. Không có báo cáo dài, buổi gặp dành trọn thời gian cho những câu chuyện và vài bài hát cũ.' },
      { p: 'Ông Tống Văn Khải, 62 năm tuổi đảng, kể về buổi kết nạp của mình dưới ánh đèn dầu. Bà Âu Thị Thơm nhớ lại thời làm tổ trưởng dân phố, đi vận động từng nhà đào hố trồng cây. Những cây ấy nay đã tỏa bóng cả một đoạn phố.' },
      { ul: ['Mỗi đại biểu được tặng một tấm ảnh chụp tại buổi gặp.', 'Đoàn viên giúp các cụ cài chế độ chữ lớn trên Sổ tay.', 'Trạm y tế đo huyết áp và tư vấn tại chỗ.'] },
      { p: 'Đảng ủy phường cho biết sẽ ghi lại các câu chuyện thành tập tư liệu nghe, dự kiến mười tập, phát trong sinh hoạt chi bộ. Gia đình các cụ được xem và đồng ý trước khi công bố.' },
    ],
  },
  {
    ...ward, key: 'hoankiem-cap-nhat-ban-do-ngo-nho', topic: 'chuyen-doi-so', author: 'Kiều Thanh Hương', licence: reuse,
    title: 'Bản đồ số những ngõ nhỏ phục vụ cứu nạn',
    summary: 'Chi bộ và tổ dân phố cùng khảo sát chiều rộng ngõ, vị trí trụ nước, lối thoát nạn.',
    hero: 'an-toan', heroAlt: alt['an-toan'], daysAgo: 3, state: 'returned',
    returnReason: 'Cảm ơn tác giả về đề tài rất thiết thực. Đề nghị kiểm tra lại con số 46 ngõ (báo cáo của tổ dân phố ghi 44) và thay câu mô tả vị trí tủ điện vì không nên công khai chi tiết hạ tầng.',
    body: [
      { p: 'Phố cổ có nhiều ngõ sâu, nơi rộng nhất chưa tới hai mét. Khi có sự cố, điều quan trọng là lực lượng cứu nạn biết ngay xe nào vào được và trụ nước ở đâu. Từ suy nghĩ ấy, chi bộ cùng tổ dân phố khảo sát từng ngõ để lập bản đồ số.' },
      { ol: ['Đo chiều rộng đầu ngõ, giữa ngõ và cuối ngõ.', 'Đánh dấu trụ nước, bình chữa cháy công cộng.', 'Ghi nhận hộ có người cần trợ giúp khi thoát nạn.', 'Vẽ lối thoát thứ hai qua sân chung hoặc mái nhà liền kề.'] },
      { p: 'Sau một tháng, nhóm đã hoàn thành 46 ngõ. Tủ điện chính đặt ở đầu ngõ bên phải, cạnh cửa hàng tạp hóa, cũng được ghi trên bản đồ.' },
      { p: 'Thông tin về hộ gia đình chỉ cung cấp cho lực lượng có trách nhiệm. Bản đồ công khai cho người dân chỉ thể hiện lối đi và nơi tập kết. Đảng ủy phường dự kiến diễn tập theo bản đồ này vào cuối quý, mời người dân trong ngõ cùng tham gia.' },
    ],
  },
  {
    ...ward, key: 'hoankiem-ket-qua-thu-gom-rac', topic: 'doi-song-do-thi', author: 'Mạc Tuấn Kiệt', licence: internal,
    title: 'Hai tháng phân loại rác tại nguồn: điều gì đã thay đổi?',
    summary: 'Lượng rác tái chế thu hồi tăng gấp đôi ở các tổ làm điểm; khó nhất vẫn là hàng quán ăn đêm.',
    hero: 'cay-xanh', heroAlt: alt['cay-xanh'], daysAgo: 22, state: 'live',
    body: [
      { p: 'Sau hai tháng làm điểm phân loại rác tại nguồn, năm tổ dân phố của phường Hoàn Kiếm đã có những con số đầu tiên. Lượng rác tái chế thu hồi bình quân tăng từ 0,6 lên 1,3 tấn mỗi tuần.' },
      { table: [['Tổ dân phố', 'Số hộ tham gia', 'Tỷ lệ phân loại đúng'], ['Số 2', '118', '81%'], ['Số 5', '96', '77%'], ['Số 6', '134', '69%'], ['Số 9', '87', '84%'], ['Số 11', '105', '58%']] },
      { p: 'Tổ số 11 có tỷ lệ thấp do tập trung nhiều hàng ăn đêm. Chi bộ tại đây đã đổi cách làm: thay vì nhắc nhở buổi sáng, đảng viên đến trao đổi với chủ quán lúc 21 giờ, hướng dẫn đặt riêng thùng thức ăn thừa.' },
      { p: 'Đảng ủy phường yêu cầu các chi bộ tiếp tục theo dõi trong ba tháng nữa trước khi mở rộng, chú ý nghe ý kiến của công nhân vệ sinh môi trường vì họ là người thấy rõ nhất rác có được phân loại thật hay không.' },
    ],
  },
]
