import { internal, reuse } from '../licences'
import { pictureAlternatives as alt } from '../picture-alternatives'
import type { DemoNews } from '../types'

const source = 'Ban Biên tập Đảng ủy phường Ba Đình'
const ward = { owner: 'badinh', source } as const

export const baDinhNews: DemoNews[] = [
  {
    ...ward, key: 'badinh-hop-khong-giay', topic: 'chuyen-doi-so', author: 'Thân Hải Yến', licence: reuse,
    title: 'Phường Ba Đình: ba tháng họp không giấy',
    summary: 'Tài liệu gửi trước trên Sổ tay, hội nghị ngắn hơn và mỗi tháng bớt khoảng 6.000 trang in.',
    hero: 'dien-thoai', heroAlt: alt['dien-thoai'], daysAgo: 5, state: 'live',
    body: [
      { p: 'Từ đầu quý, Đảng ủy phường Ba Đình thực hiện họp không giấy đối với hội nghị ban chấp hành và giao ban bí thư chi bộ. Tài liệu được gửi trước ít nhất hai ngày; đại biểu đọc, ghi chú và đặt câu hỏi ngay trên Sổ tay.' },
      { p: 'Sau ba tháng, thời lượng trung bình của hội nghị giảm từ 150 phút còn 95 phút. Văn phòng Đảng ủy ước tính mỗi tháng bớt in khoảng 6.000 trang.' },
      { h: 'Điều rút ra' },
      { ul: ['Tài liệu phải có tóm tắt; đại biểu không đọc nổi 40 trang trên điện thoại.', 'Vẫn chuẩn bị vài bản in chữ lớn cho đại biểu cao tuổi.', 'Câu hỏi gửi trước giúp người trả lời chuẩn bị kỹ hơn.'] },
      { p: 'Văn bản thuộc bí mật nhà nước không đưa lên hệ thống mà thực hiện theo quy định riêng. Đây là nguyên tắc được nhắc lại trong mọi giấy mời. Từ quý tới, phường mở rộng cách làm này tới sinh hoạt của các chi bộ có trên nửa số đảng viên dùng điện thoại thông minh.' },
    ],
  },
  {
    ...ward, key: 'badinh-to-hoa-giai', topic: 'nguoi-tot-viec-tot', author: 'Lại Đăng Khoa', licence: reuse,
    title: 'Tổ hòa giải ở khu tập thể năm tầng',
    summary: 'Ba đảng viên nghỉ hưu đã giúp giải quyết 28 vụ việc trong hai năm, không vụ nào phải chuyển lên trên.',
    hero: 'khu-dan-cu', heroAlt: alt['khu-dan-cu'], daysAgo: 14, state: 'live',
    body: [
      { p: 'Khu tập thể năm tầng xây từ nhiều thập niên trước, tường mỏng, cầu thang chung, nên va chạm là chuyện thường. Tổ hòa giải gồm ba đảng viên nghỉ hưu do bà Giang Thị Tuyết làm tổ trưởng đã trở thành chỗ dựa của 160 hộ dân.' },
      { p: 'Bí quyết của tổ là không phân xử ngay. Họ đến từng nhà, nghe riêng từng bên, rồi mời cả hai cùng uống trà ở phòng sinh hoạt chung. Việc nào liên quan đến pháp luật thì mời cán bộ tư pháp giải thích.' },
      { quote: 'Người ta giận nhau vì một chậu cây, nhưng thường là vì lâu rồi không ai hỏi han ai.' },
      { p: 'Trong hai năm, tổ giải quyết 28 vụ việc, chủ yếu về tiếng ồn, thấm dột, chỗ để xe. Chi bộ đã mời tổ chia sẻ cách làm trong sinh hoạt chuyên đề và đề nghị đảng ủy phường nhân rộng ra ba khu tập thể khác.' },
      { p: 'Mong muốn của bà Tuyết là có thêm người trẻ tham gia, để kinh nghiệm hòa giải không dừng lại ở thế hệ mình.' },
    ],
  },
  {
    ...ward, key: 'badinh-trong-cay-truong-hoc', topic: 'doi-song-do-thi', author: 'Thân Hải Yến', licence: reuse,
    title: 'Vườn cây trong sân trường: món quà của chi bộ và học trò',
    summary: 'Chi bộ nhà trường và chi bộ khu dân cư cùng trồng 60 cây, mỗi lớp nhận chăm một luống.',
    hero: 'truong-hoc', heroAlt: alt['truong-hoc'], daysAgo: 1, state: 'waiting-review',
    body: [
      { p: 'Một góc sân bê tông nóng bức của trường tiểu học trên địa bàn phường nay đã thành vườn cây nhỏ. Công trình do chi bộ nhà trường và chi bộ khu dân cư số 8 cùng thực hiện trong ba ngày cuối tuần.' },
      { p: 'Phụ huynh góp đất, đảng viên khu dân cư góp công đục nền, xây bồn; học sinh tự chọn cây và viết tên lên bảng gỗ. Tổng cộng 60 cây được trồng, gồm cây bóng mát, cây ăn quả và rau thơm.' },
      { ul: ['Mỗi lớp chăm một luống, ghi nhật ký tưới cây.', 'Cô giáo dùng vườn làm nơi dạy khoa học tự nhiên.', 'Nước tưới lấy từ bể hứng nước mưa.'] },
      { quote: 'Cây của lớp con cao hơn tuần trước hai đốt ngón tay!' },
      { p: 'Sau ba tháng, hai chi bộ sẽ cùng đánh giá tỷ lệ cây sống và chia sẻ cách làm với các trường khác trong phường.' },
    ],
  },
  {
    ...ward, key: 'badinh-lop-cam-tinh-dang', topic: 'xay-dung-dang', author: 'Lại Đăng Khoa', licence: reuse,
    title: 'Khai giảng lớp bồi dưỡng nhận thức về Đảng cho 54 quần chúng ưu tú',
    summary: 'Học viên là giáo viên, nhân viên y tế, tổ trưởng dân phố và lao động trẻ trên địa bàn.',
    hero: 'hoi-truong', heroAlt: alt['hoi-truong'], daysAgo: 0, state: 'approved',
    body: [
      { p: 'Sáng nay, Đảng ủy phường Ba Đình khai giảng lớp bồi dưỡng nhận thức về Đảng. 54 học viên đến từ 27 chi bộ, trong đó hơn một nửa dưới 35 tuổi.' },
      { p: 'Chương trình gồm năm bài, kết hợp nghe giảng, thảo luận nhóm và một buổi đi thực tế tại khu di tích. Cuối khóa, học viên viết bài thu hoạch về một việc mình muốn làm cho nơi cư trú hoặc nơi làm việc.' },
      { table: [['Thành phần học viên', 'Số người'], ['Giáo viên', '16'], ['Nhân viên y tế', '9'], ['Tổ trưởng, tổ phó dân phố', '12'], ['Lao động khu vực ngoài nhà nước', '17']] },
      { p: 'Phát biểu khai giảng, đại diện đảng ủy phường mong học viên coi lớp học là dịp hiểu đúng về Đảng trước khi quyết định phấn đấu, không xem đó là thủ tục. Những băn khoăn được hỏi thẳng và trả lời thẳng ngay trong lớp.' },
      { p: 'Giấy chứng nhận chỉ cấp cho người dự đủ các buổi. Học viên vắng vì lý do chính đáng được học bù ở lớp của phường bạn trong cùng quý.' },
    ],
  },
  {
    ...ward, key: 'badinh-danh-sach-truc-he', topic: 'hoat-dong-co-so', author: 'Thân Hải Yến', licence: internal,
    title: 'Danh sách phân công đảng viên trực cao điểm mùa mưa',
    summary: 'Phân công trực tại các điểm hay úng ngập và số điện thoại đầu mối.',
    hero: 'lich', heroAlt: alt.lich, daysAgo: 120, state: 'withdrawn',
    withdrawReason: 'Bài có số điện thoại cá nhân của đảng viên chưa được người có tên đồng ý công khai; đã thay bằng số trực chung của phường.',
    body: [
      { p: 'Để chủ động trong mùa mưa, Đảng ủy phường Ba Đình phân công đảng viên trực tại sáu điểm thường úng ngập. Mỗi ca hai người, trực khi có cảnh báo mưa lớn từ cơ quan chuyên môn.' },
      { h: 'Nhiệm vụ của người trực' },
      { ol: ['Kiểm tra, khơi thông miệng thu nước trước khi mưa.', 'Báo tình hình về đầu mối của phường mỗi 30 phút.', 'Hướng dẫn người đi đường tránh điểm ngập sâu.', 'Giúp hộ dân ở tầng một kê cao đồ đạc, ngắt điện khi cần.'] },
      { p: 'Người trực không tự ý mở nắp hố ga khi nước đã dâng. Trường hợp có người gặp nạn, gọi ngay lực lượng cứu nạn rồi mới báo về phường.' },
      { p: 'Danh sách phân công và số điện thoại kèm theo bài được điều chỉnh hằng tuần. Chi bộ nào có đảng viên bận việc gia đình thì báo đổi ca trước một ngày, bảo đảm điểm trực luôn đủ người và có ít nhất một đảng viên thông thạo địa bàn.' },
    ],
  },
  {
    ...ward, key: 'badinh-ke-chuyen-bac-ho', topic: 'hoc-va-lam-theo-bac', author: 'Lại Đăng Khoa', licence: reuse,
    title: 'Phác thảo chương trình kể chuyện về Bác dành cho thiếu nhi trong phường',
    summary: 'Bản thảo kịch bản cho sáu buổi kể chuyện tại nhà văn hóa, có phần trò chơi và vẽ tranh.',
    hero: 'hoa-sen', heroAlt: alt['hoa-sen'], daysAgo: 0, state: 'draft',
    body: [
      { p: 'Chi đoàn và chi bộ khu dân cư dự kiến tổ chức sáu buổi kể chuyện về Bác cho thiếu nhi vào sáng chủ nhật. Mỗi buổi 60 phút, có kể chuyện, trò chơi và vẽ tranh; bản thảo này xin ý kiến trước khi trình đảng ủy phường.' },
      { table: [['Buổi', 'Chủ đề', 'Hoạt động đi kèm'], ['1', 'Tiết kiệm', 'Làm ống tiết kiệm từ chai nhựa'], ['2', 'Giữ lời hứa', 'Trò chơi đôi bạn'], ['3', 'Yêu lao động', 'Trồng rau trong hộp'], ['4', 'Kính trọng người già', 'Viết thiệp tặng ông bà'], ['5', 'Học suốt đời', 'Đổi sách'], ['6', 'Đoàn kết', 'Vẽ tranh chung']] },
      { p: 'Người kể là các đảng viên từng làm giáo viên, mỗi người chuẩn bị một câu chuyện có xuất xứ rõ ràng từ sách đã xuất bản. Không tự sáng tác tình tiết, không kể những mẩu chuyện truyền miệng chưa được kiểm chứng.' },
      { p: 'Còn cần bàn: số trẻ tối đa mỗi buổi, bảo hiểm tai nạn khi chơi ngoài sân và cách mời các gia đình mới chuyển đến.' },
    ],
  },
]
