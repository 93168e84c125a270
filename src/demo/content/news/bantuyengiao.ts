import { internal, reuse } from '../licences'
import { pictureAlternatives as alt } from '../picture-alternatives'
import type { DemoNews } from '../types'

const source = 'Ban Tuyên giáo Thành ủy'
const city = { owner: 'bantuyengiao', audience: 'thanhuy', source } as const

export const banTuyenGiaoNews: DemoNews[] = [
  {
    ...city, key: 'bantuyengiao-dinh-huong-sinh-hoat-thang', topic: 'hoc-tap-nghi-quyet', author: 'Lương Ngọc Trâm', licence: internal,
    title: 'Định hướng nội dung sinh hoạt chi bộ tháng này',
    summary: 'Ba nhóm nội dung được gợi ý; đảng ủy phường, xã cụ thể hóa theo tình hình địa phương trước khi gửi xuống chi bộ.',
    hero: 'chi-bo', heroAlt: alt['chi-bo'], daysAgo: 8, state: 'live',
    body: [
      { p: 'Ban Tuyên giáo gửi các đảng ủy trực thuộc định hướng nội dung sinh hoạt chi bộ tháng này. Định hướng là khung chung; cấp ủy cơ sở bổ sung việc của địa phương và lược bớt phần chưa phù hợp.' },
      { h: 'Nhóm nội dung gợi ý' },
      { ul: ['Thông tin thời sự: tình hình kinh tế - xã hội Thành phố, những chủ trương mới liên quan trực tiếp đến người dân.', 'Học tập và làm theo Bác: chủ đề nói đi đôi với làm.', 'Việc của chi bộ: trật tự đô thị, phòng cháy, chăm lo đảng viên cao tuổi.'] },
      { p: 'Mỗi chi bộ nên dành ít nhất một nửa thời gian cho thảo luận. Phần thông tin thời sự có thể gửi trước để đảng viên nghe ở nhà, tránh đọc lại toàn văn trong buổi họp.' },
      { p: 'Sau sinh hoạt, bí thư chi bộ báo cáo kết quả trên hệ thống: số người dự, số ý kiến, việc được giao. Những kiến nghị vượt thẩm quyền được gửi lên đảng ủy để trả lời trong kỳ sau.' },
    ],
  },
  {
    ...city, key: 'bantuyengiao-nhan-dien-tin-gia', topic: 'xay-dung-dang', author: 'Cao Thành Nam', licence: reuse,
    title: 'Nhận diện tin giả trong ba phút',
    summary: 'Cẩm nang bỏ túi cho đảng viên: năm dấu hiệu nghi ngờ và cách kiểm tra trước khi chia sẻ.',
    hero: 'dien-thoai', heroAlt: alt['dien-thoai'], daysAgo: 13, state: 'live',
    body: [
      { p: 'Tin giả thường đánh vào cảm xúc: sợ hãi, phẫn nộ hoặc thương cảm. Trước khi bấm chia sẻ, hãy dành ba phút trả lời những câu hỏi sau.' },
      { ol: ['Ai nói điều này, có tên cơ quan hoặc người chịu trách nhiệm không?', 'Ảnh và video có đúng thời gian, địa điểm được nêu không?', 'Cơ quan chính thức đã có thông tin chưa?', 'Tiêu đề có cố tình gây sốc, giục chia sẻ gấp không?', 'Nếu tin sai, ai bị thiệt hại?'] },
      { p: 'Khi chưa chắc chắn, tốt nhất là không chia sẻ. Nếu thông tin liên quan đến địa phương, đảng viên gửi phản ánh để cấp ủy xác minh; câu trả lời sẽ được thông báo lại và có thể đăng công khai khi cần.' },
      { quote: 'Chậm ba phút để đúng còn hơn nhanh ba giây mà sai.' },
      { p: 'Các chi bộ có thể in cẩm nang thành một trang, dán tại nhà văn hóa, và mời đoàn viên hướng dẫn người cao tuổi cách tìm nguồn gốc một bức ảnh trên điện thoại.' },
    ],
  },
  {
    ...city, key: 'bantuyengiao-guong-diem-thang', topic: 'nguoi-tot-viec-tot', author: 'Lương Ngọc Trâm', licence: reuse,
    title: 'Người gác lớp học buổi tối ở khu tập thể',
    summary: 'Một nhà giáo nghỉ hưu mở lớp kèm miễn phí cho con em lao động tự do, đã duy trì bảy năm.',
    hero: 'truong-hoc', heroAlt: alt['truong-hoc'], daysAgo: 19, state: 'live',
    body: [
      { p: 'Cứ 19 giờ, căn phòng sinh hoạt cộng đồng của khu tập thể lại sáng đèn. Cô Hà Thị Nguyệt, 67 tuổi, đảng viên, kê lại từng bộ bàn ghế rồi đứng ở cửa đón học trò. Lớp của cô có 23 em, hầu hết là con những người bán hàng rong, phụ hồ, chạy xe.' },
      { p: 'Bảy năm trước, cô chỉ định kèm hai cháu hàng xóm. Rồi tiếng lành đồn xa, chi bộ bàn với tổ dân phố cho mượn phòng, đoàn viên góp sách, một cửa hàng văn phòng phẩm tặng vở mỗi đầu năm.' },
      { quote: 'Tôi không dạy các con giỏi hơn bạn, tôi chỉ giữ cho các con đừng bỏ học.' },
      { p: 'Đến nay đã có 11 em từ lớp học này thi đỗ trung học phổ thông công lập, hai em quay lại làm trợ giảng. Chi bộ nơi cô sinh hoạt đưa việc hỗ trợ lớp học vào nghị quyết, phân công đảng viên trực cùng cô vào các tối thứ Hai, thứ Tư, thứ Sáu.' },
      { p: 'Ban Tuyên giáo giới thiệu câu chuyện để các chi bộ tham khảo trong chuyên đề học tập và làm theo Bác.' },
    ],
  },
  {
    ...city, key: 'bantuyengiao-huong-dan-viet-tin', topic: 'nghiep-vu-cong-tac-dang', author: 'Cao Thành Nam', licence: reuse,
    title: 'Một tin tốt dài bao nhiêu chữ?',
    summary: 'Những lỗi hay gặp trong tin bài gửi về Ban Biên tập và cách sửa bằng ví dụ.',
    hero: 'van-ban', heroAlt: alt['van-ban'], daysAgo: 38, state: 'live',
    body: [
      { p: 'Đọc lại hơn 300 tin gửi về trong quý, Ban Tuyên giáo nhận thấy phần lớn tin dài quá mức cần thiết. Một tin hội nghị tốt chỉ cần 150 đến 250 chữ, trả lời được câu hỏi: sau cuộc họp này, điều gì sẽ thay đổi?' },
      { table: [['Thường viết', 'Nên viết'], ['Kể đủ thành phần dự, chức danh từng người', 'Nêu người chủ trì và số đại biểu'], ['Chép nguyên lời phát biểu', 'Chọn một ý chính, viết lại cho gọn'], ['Kết bằng lời hô hào chung chung', 'Kết bằng việc làm tiếp theo và thời hạn'], ['Dùng lại ảnh cũ', 'Ảnh chụp hoặc tranh có ghi nguồn']] },
      { p: 'Tin về sự kiện cần đăng chậm nhất ba giờ sau khi kết thúc; ngoài giờ làm việc và ngày nghỉ thì không quá bốn giờ. Muốn kịp, cộng tác viên nên viết sẵn phần khung trước khi sự kiện diễn ra.' },
      { p: 'Người duyệt đọc ba thứ trước tiên: tên người, con số và tiêu đề. Sai một trong ba thì trả lại ngay để sửa, không chờ đọc hết bài.' },
    ],
  },
  {
    ...city, key: 'bantuyengiao-khao-sat-bao-cao-vien', topic: 'hoc-tap-nghi-quyet', author: 'Lương Ngọc Trâm', licence: internal,
    title: 'Kết quả khảo sát nhu cầu thông tin của đảng viên khu dân cư',
    summary: 'Hơn 2.000 phiếu trả lời cho thấy đảng viên muốn nghe nhiều hơn về quy hoạch, giao thông và an sinh.',
    hero: 'bieu-do', heroAlt: alt['bieu-do'], daysAgo: 2, state: 'waiting-approval',
    body: [
      { p: 'Ban Tuyên giáo vừa hoàn thành khảo sát nhu cầu thông tin của đảng viên khu dân cư. Tổng số phiếu hợp lệ là 2.146, thu qua Sổ tay và phiếu giấy; người trả lời không phải ghi tên.' },
      { table: [['Lĩnh vực muốn được thông tin', 'Tỷ lệ chọn'], ['Quy hoạch, giao thông', '64%'], ['An sinh xã hội, y tế', '58%'], ['Công tác cán bộ, xây dựng Đảng', '47%'], ['Giáo dục', '41%'], ['Văn hóa, lịch sử địa phương', '29%']] },
      { p: 'Về hình thức, 61% người trả lời thích bản nghe dưới mười phút; 52% muốn có tóm tắt trước khi đọc toàn văn. Nhóm trên 70 tuổi vẫn coi báo cáo viên trực tiếp là kênh đáng tin cậy nhất.' },
      { h: 'Hướng điều chỉnh' },
      { ul: ['Mỗi văn bản dài có một bản tóm tắt không quá 200 chữ.', 'Tăng bài có bản nghe, đọc chậm và rõ.', 'Mỗi quý tổ chức một buổi báo cáo viên trả lời trực tiếp tại cụm phường.'] },
    ],
  },
  {
    ...city, key: 'bantuyengiao-tuan-le-sach', topic: 'truyen-thong-thu-do', author: 'Cao Thành Nam', licence: reuse,
    title: 'Tuần lễ sách lý luận: mỗi chi bộ một tủ sách nhỏ',
    summary: 'Chương trình trao đổi sách giữa các chi bộ sẽ mở vào cuối tuần tới tại khu vực Văn Miếu.',
    hero: 'sach', heroAlt: alt.sach, daysAgo: 0, state: 'scheduled',
    body: [
      { p: 'Ban Tuyên giáo phối hợp với các đảng ủy phường tổ chức tuần lễ sách lý luận với chủ đề đọc để làm. Điểm mới của năm nay là gian trao đổi sách giữa các chi bộ: mang một cuốn đã đọc đến, chọn một cuốn khác mang về.' },
      { h: 'Lịch hoạt động' },
      { table: [['Ngày', 'Hoạt động'], ['Thứ Sáu', 'Khai mạc, giới thiệu sách mới'], ['Thứ Bảy', 'Tọa đàm người trẻ đọc sách lý luận; gian trao đổi sách'], ['Chủ nhật', 'Kể chuyện theo sách dành cho gia đình đảng viên']] },
      { p: 'Mỗi tủ sách chi bộ được gợi ý bắt đầu từ 30 đầu sách, đặt tại nhà văn hóa hoặc nhà một đảng viên ở vị trí thuận tiện. Sổ mượn sách đơn giản, ai mượn thì tự ghi.' },
      { p: 'Chi bộ đăng ký tham gia gửi tên người phụ trách tủ sách qua đảng ủy phường, xã. Những bài cảm nhận hay sẽ được chọn đăng trên Sổ tay.' },
    ],
  },
  {
    ...city, key: 'bantuyengiao-ky-nang-dien-dat', topic: 'nghiep-vu-cong-tac-dang', author: 'Lương Ngọc Trâm', licence: reuse,
    title: 'Kỹ năng điều hành thảo luận trong sinh hoạt chi bộ',
    summary: 'Làm sao để người ít nói cũng lên tiếng và người nói nhiều biết dừng đúng lúc.',
    hero: 'chi-bo', heroAlt: alt['chi-bo'], daysAgo: 3, state: 'returned',
    returnReason: 'Nội dung tốt. Đề nghị rút phần mở đầu còn một đoạn, bỏ câu so sánh giữa hai phường ở đoạn ba và bổ sung một ví dụ cụ thể cho mẹo thứ hai để bí thư chi bộ dễ áp dụng.',
    body: [
      { p: 'Buổi sinh hoạt hay dở phụ thuộc nhiều vào người điều hành. Không ít chi bộ chuẩn bị nội dung công phu nhưng đến phần thảo luận thì im lặng, hoặc chỉ vài người quen nói.' },
      { h: 'Năm mẹo nhỏ' },
      { ol: ['Gửi câu hỏi trước hai ngày để mọi người kịp nghĩ.', 'Bắt đầu bằng câu hỏi về trải nghiệm, không hỏi quan điểm ngay.', 'Mời người ít nói phát biểu trước, mỗi người hai phút.', 'Nhắc lại ý của người vừa nói trước khi chuyển lượt.', 'Khi tranh luận nóng, đề nghị mỗi bên nói điều mình đồng ý với bên kia.'] },
      { p: 'Ở phường này các chi bộ thảo luận sôi nổi hơn hẳn phường bên cạnh, chủ yếu nhờ bí thư khéo đặt câu hỏi và biết lắng nghe.' },
      { p: 'Cuối buổi, người điều hành tóm tắt ba ý được nhiều người tán thành và một ý còn khác nhau, hỏi lại xem đã ghi đúng chưa rồi mới kết luận. Ý kiến khác được bảo lưu và ghi vào biên bản.' },
    ],
  },
]
