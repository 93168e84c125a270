import { internal, reuse } from '../licences'
import { pictureAlternatives as alt } from '../picture-alternatives'
import type { DemoNews } from '../types'

const source = 'Ban Biên tập Thành ủy'

export const thanhuyNews3: DemoNews[] = [
  {
    key: 'thanhuy-tet-vi-nguoi-ngheo', owner: 'thanhuy', topic: 'doi-song-do-thi', author: 'Đặng Thùy Chi', source, licence: reuse,
    title: 'Lo Tết cho hộ khó khăn: đến đúng nhà, đúng lúc, đúng việc cần',
    summary: 'Các cấp ủy được đề nghị rà danh sách sớm, lắng nghe nhu cầu thật và tránh trao quà trùng lặp.',
    hero: 'hoa-dao', heroAlt: alt['hoa-dao'], daysAgo: 285, state: 'live',
    body: [
      { p: 'Chuẩn bị đón Tết, Thành ủy nhắc các cấp ủy chăm lo chu đáo cho hộ khó khăn, người già cô đơn, công nhân không về quê. Tinh thần chung là tiết kiệm, thiết thực, không hình thức.' },
      { p: 'Kinh nghiệm từ những năm trước cho thấy việc trùng quà hay bỏ sót thường do mỗi đoàn thể có một danh sách riêng. Năm nay, chi bộ khu dân cư giữ một danh sách chung và cập nhật mỗi tuần.' },
      { h: 'Cách làm được gợi ý' },
      { ul: ['Hỏi trước gia đình cần gì: tiền mặt, sửa mái dột, thuốc men hay vé xe.', 'Phân công đảng viên ở gần nhất đến thăm, không tổ chức trao quà đông người.', 'Ghi rõ nguồn ủng hộ và công khai tại nhà văn hóa.'] },
      { quote: 'Có bữa cơm ngồi cùng nhau chiều Ba mươi, tôi thấy ấm hơn mọi món quà.' },
      { p: 'Sau Tết, chi bộ dành một buổi sinh hoạt để nhìn lại: hộ nào vẫn cần giúp tiếp, việc nào có thể làm quanh năm. Các trường hợp cần hỗ trợ lâu dài được báo về đảng ủy phường, xã.' },
    ],
  },
  {
    key: 'thanhuy-lich-cong-tac-moi', owner: 'thanhuy', topic: 'chuyen-doi-so', author: 'Trần Hoài An', source, licence: reuse,
    title: 'Lịch công tác và lịch sinh hoạt về chung một màn hình',
    summary: 'Bí thư chi bộ lập lịch sinh hoạt một lần cho cả năm; đảng viên nhận lời nhắc trước ba ngày và trước hai giờ.',
    hero: 'lich', heroAlt: alt.lich, daysAgo: 7, state: 'live',
    body: [
      { p: 'Sổ tay đảng viên điện tử vừa sắp xếp lại phần lịch để đảng viên nhìn thấy trên cùng một màn hình: lịch công tác của đảng ủy, lịch sinh hoạt của chi bộ và các đợt học tập nghị quyết đang mở.' },
      { h: 'Dành cho bí thư chi bộ' },
      { ul: ['Tạo lịch sinh hoạt định kỳ theo tháng, chỉnh riêng từng buổi khi có thay đổi.', 'Đính kèm chương trình, tài liệu và giấy mời ngay trong buổi họp.', 'Xem trước ai đã báo vắng và lý do, để sắp xếp nội dung cho phù hợp.'] },
      { h: 'Dành cho đảng viên' },
      { p: 'Lời nhắc được gửi trước ba ngày và nhắc lại trước hai giờ. Đảng viên có thể báo vắng có lý do ngay từ lời nhắc. Người không dùng điện thoại thông minh vẫn được mời bằng giấy hoặc điện thoại; chi bộ ghi nhận giúp trên hệ thống.' },
      { p: 'Trong tháng đầu, nếu phát hiện lịch hiển thị chưa đúng, đề nghị gửi báo lỗi kèm ảnh màn hình để bộ phận hỗ trợ xử lý. Các góp ý được trả lời công khai trong mục Hỗ trợ.' },
    ],
  },
  {
    key: 'thanhuy-tap-huan-ban-bien-tap', owner: 'thanhuy', topic: 'nghiep-vu-cong-tac-dang', author: 'Lê Minh Khuê', source, licence: internal,
    title: 'Tập huấn Ban Biên tập các phường, xã: viết ngắn, đúng, kịp thời',
    summary: 'Ba lớp tập huấn sẽ mở theo cụm, mỗi học viên viết và duyệt ít nhất một tin thật trong buổi học.',
    hero: 'truong-hoc', heroAlt: alt['truong-hoc'], daysAgo: 0, state: 'scheduled',
    body: [
      { p: 'Thành ủy mở ba lớp tập huấn dành cho Ban Biên tập, Tổ thư ký và cộng tác viên của các đảng ủy phường, xã. Lớp học thiên về thực hành: học viên mang theo máy, viết tin về việc thật ở địa phương và trình duyệt ngay trên hệ thống.' },
      { table: [['Lớp', 'Đối tượng', 'Số học viên', 'Thời gian'], ['1', 'Cộng tác viên', '60', 'Thứ Ba tuần sau, cả ngày'], ['2', 'Tổ thư ký, biên tập viên', '45', 'Thứ Tư tuần sau, cả ngày'], ['3', 'Thành viên Ban Biên tập', '40', 'Sáng thứ Năm tuần sau']] },
      { h: 'Nội dung chính' },
      { ol: ['Cấu trúc một tin 200 chữ: việc gì, ở đâu, ai làm, kết quả ra sao.', 'Kiểm tra nguồn, tên người, con số trước khi trình duyệt.', 'Cách nhận xét khi trả lại bài: cụ thể, lịch sự, chỉ rõ chỗ cần sửa.', 'Quyền và trách nhiệm của người duyệt cuối; khi nào phải gỡ bài.'] },
      { p: 'Học viên hoàn thành bài thực hành được ghi nhận trong danh sách cộng tác viên của Đảng bộ. Đơn vị không cử được người dự lớp có thể đăng ký học bù theo hình thức trực tuyến.' },
    ],
  },
  {
    key: 'thanhuy-cham-soc-suc-khoe-lao-thanh', owner: 'thanhuy', topic: 'doi-song-do-thi', author: 'Bùi Khánh Vân', source, licence: reuse,
    title: 'Khám sức khỏe tại nhà cho đảng viên lão thành',
    summary: 'Chương trình phối hợp giữa cấp ủy phường và trạm y tế, ưu tiên đảng viên trên 80 tuổi sống một mình.',
    hero: 'y-te', heroAlt: alt['y-te'], daysAgo: 4, state: 'returned',
    returnReason: 'Bài viết ấm áp, rất đáng đăng. Đề nghị tác giả bổ sung tên đơn vị y tế phối hợp, ghi rõ tổng số người được khám tính đến ngày viết bài và bỏ tên bệnh của nhân vật trong đoạn ba vì đây là thông tin riêng tư.',
    body: [
      { p: 'Tuần qua, các tổ công tác gồm cán bộ y tế và đảng viên trẻ đã đến từng nhà đảng viên cao tuổi để đo huyết áp, kiểm tra đơn thuốc và hướng dẫn dinh dưỡng. Chương trình ưu tiên những người trên 80 tuổi, sống một mình hoặc đi lại khó khăn.' },
      { p: 'Ngoài việc khám, tổ công tác còn giúp các cụ cài lại điện thoại, phóng to chữ và bật chế độ nghe bài trên Sổ tay. Nhiều cụ nói rằng từ nay có thể tự nghe tin của chi bộ mỗi sáng.' },
      { p: 'Cụ Lưu Thị Mến, 84 tuổi, đang điều trị bệnh mạn tính, cho biết đây là lần đầu có bác sĩ đến tận nhà kể từ khi cụ không tự xuống được cầu thang.' },
      { quote: 'Các cháu đến, căn nhà như rộng thêm ra.' },
      { p: 'Sau đợt này, mỗi đảng viên lão thành có một phiếu theo dõi và một số điện thoại liên hệ khi cần. Chương trình dự kiến lặp lại ba tháng một lần, lồng ghép với việc thăm hỏi của chi bộ.' },
    ],
  },
  {
    key: 'thanhuy-noi-quy-binh-luan-mang', owner: 'thanhuy', topic: 'xay-dung-dang', author: 'Vũ Nhật Linh', source, licence: reuse,
    title: 'Đảng viên trên không gian mạng: năm điều nên, năm điều tránh',
    summary: 'Bản gợi ý ngắn giúp đảng viên ứng xử đúng mực và góp phần lan tỏa thông tin tích cực.',
    hero: 'dien-thoai', heroAlt: alt['dien-thoai'], daysAgo: 1, state: 'waiting-review',
    body: [
      { p: 'Không gian mạng là nơi đảng viên gặp gỡ, trao đổi với rất nhiều người mỗi ngày. Một lời bình luận thiếu cân nhắc có thể làm tổn thương người khác và ảnh hưởng đến uy tín của tổ chức. Bản gợi ý dưới đây được tổng hợp từ ý kiến của các chi bộ.' },
      { table: [['Nên', 'Tránh'], ['Kiểm tra nguồn trước khi chia sẻ', 'Chia sẻ tin chỉ vì tiêu đề gây sốc'], ['Trao đổi bằng lý lẽ, số liệu', 'Công kích cá nhân'], ['Dẫn lại tin chính thống của cấp ủy', 'Đưa văn bản nội bộ lên trang cá nhân'], ['Báo cho chi bộ khi gặp thông tin xuyên tạc', 'Im lặng hoặc tranh cãi kéo dài'], ['Giữ kín mật khẩu tài khoản Sổ tay', 'Cho người khác mượn tài khoản']] },
      { p: 'Chi bộ có thể dùng bảng này để thảo luận trong 20 phút cuối buổi sinh hoạt. Mỗi đảng viên chọn một điều mình thấy khó nhất và nói rõ vì sao.' },
      { p: 'Khi phát hiện thông tin sai về địa phương, cách tốt nhất là báo cho cấp ủy để có thông tin chính thức kịp thời, thay vì tự mình tranh luận trong lúc nóng giận.' },
    ],
  },
  {
    key: 'thanhuy-cuoc-thi-tim-hieu-truyen-thong', owner: 'thanhuy', topic: 'truyen-thong-thu-do', author: 'Phạm Thu Giang', source, licence: reuse,
    title: 'Phác thảo cuộc thi tìm hiểu truyền thống Đảng bộ Thành phố',
    summary: 'Bản thảo thể lệ: thi theo tuần trên Sổ tay, câu hỏi ngắn, có phần kể chuyện về chi bộ mình.',
    hero: 'ho-guom', heroAlt: alt['ho-guom'], daysAgo: 0, state: 'draft',
    body: [
      { p: 'Đây là bản phác thảo để Ban Biên tập góp ý trước khi trình. Cuộc thi dự kiến kéo dài sáu tuần, mỗi tuần mười câu hỏi về lịch sử Đảng bộ Thành phố, các di tích cách mạng và những sự kiện gắn với địa phương.' },
      { h: 'Dự kiến thể lệ' },
      { ul: ['Đối tượng: toàn thể đảng viên; quần chúng ưu tú được mời tham gia qua chi bộ.', 'Mỗi người dự thi tối đa hai lượt trong tuần, lấy kết quả cao hơn.', 'Phần tự luận: kể một câu chuyện không quá 300 chữ về chi bộ nơi mình sinh hoạt.'] },
      { h: 'Điểm còn băn khoăn' },
      { p: 'Cần thống nhất cách xếp hạng giữa đảng bộ đông và đảng bộ ít đảng viên; nên tính theo tỷ lệ tham gia thay vì số lượt. Phần tự luận cần có ban chấm, dự kiến mời đảng viên từng công tác trong ngành giáo dục.' },
      { p: 'Câu hỏi phải có nguồn tài liệu kèm theo; những chi tiết chưa thống nhất giữa các tài liệu thì không đưa vào đề. Ngân hàng câu hỏi cần ít nhất ba lần số câu sử dụng để tránh lộ đề.' },
    ],
  },
  {
    key: 'thanhuy-thong-bao-bao-tri', owner: 'thanhuy', topic: 'chuyen-doi-so', author: 'Nguyễn Bảo Châu', source, licence: internal,
    title: 'Thông báo tạm ngừng hệ thống để nâng cấp tối thứ Sáu',
    summary: 'Hệ thống dự kiến tạm ngừng từ 22 giờ đến 24 giờ; buổi họp trong thời gian này ghi nhận trên giấy và nhập lại sau.',
    hero: 'lich', heroAlt: alt.lich, daysAgo: 45, state: 'withdrawn',
    withdrawReason: 'Lịch nâng cấp đã hoãn, nội dung không còn đúng; thông báo mới sẽ được đăng khi có thời gian chính thức.',
    body: [
      { p: 'Để nâng cấp máy chủ và sao lưu dữ liệu, Sổ tay đảng viên điện tử dự kiến tạm ngừng hoạt động từ 22 giờ đến 24 giờ tối thứ Sáu. Trong thời gian này, đảng viên không đăng nhập, không gửi được phản ánh và không nộp được bài thu hoạch.' },
      { h: 'Đề nghị các chi bộ' },
      { ul: ['Không xếp lịch sinh hoạt trùng thời gian tạm ngừng.', 'Nếu phải họp, ghi biên bản trên giấy và nhập lại ngay khi hệ thống hoạt động trở lại, nêu rõ lý do nhập sau.', 'Nhắc đảng viên đang làm bài kiểm tra nộp bài trước 21 giờ 30.'] },
      { p: 'Dữ liệu đã nhập không bị ảnh hưởng. Sau khi hoàn tất, bộ phận vận hành sẽ thông báo trên trang đầu và kiểm tra lại các bài đã hẹn giờ đăng.' },
      { p: 'Các đơn vị cần hỗ trợ gấp liên hệ người quản trị của đảng ủy mình. Ban Biên tập Thành ủy bố trí hai đồng chí trực trong suốt thời gian nâng cấp để trả lời điện thoại của cơ sở và ghi nhận những việc cần xử lý tiếp.' },
    ],
  },
]
