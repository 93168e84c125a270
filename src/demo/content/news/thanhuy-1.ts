import { internal, reuse } from '../licences'
import { pictureAlternatives as alt } from '../picture-alternatives'
import type { DemoNews } from '../types'

const source = 'Ban Biên tập Thành ủy'

export const thanhuyNews1: DemoNews[] = [
  {
    key: 'thanhuy-giao-ban-quy', owner: 'thanhuy', topic: 'xay-dung-dang', author: 'Lê Minh Khuê', source, licence: reuse,
    title: 'Giao ban công tác xây dựng Đảng: dồn sức cho chất lượng sinh hoạt chi bộ',
    summary: 'Hội nghị giao ban quý thống nhất bốn việc trọng tâm, trong đó mỗi đảng ủy phường, xã chọn ít nhất hai chi bộ để làm điểm đổi mới nội dung sinh hoạt.',
    hero: 'hoi-truong', heroAlt: alt['hoi-truong'], daysAgo: 2, state: 'live',
    body: [
      { p: 'Sáng nay, Thành ủy tổ chức hội nghị giao ban công tác xây dựng Đảng quý với các đảng ủy trực thuộc, theo hình thức trực tiếp kết hợp trực tuyến tới các điểm cầu phường, xã. Hội nghị dành phần lớn thời gian để nghe cơ sở nói về những việc làm được và chưa làm được.' },
      { p: 'Báo cáo tại hội nghị cho biết số chi bộ sinh hoạt đúng kỳ, đủ nội dung tăng so với quý trước. Tuy vậy, ở một số nơi buổi sinh hoạt còn nặng về đọc văn bản; ý kiến thảo luận ít, nghị quyết chi bộ chưa giao việc cụ thể cho từng đảng viên.' },
      { h: 'Bốn việc trọng tâm của quý tới' },
      { ol: ['Mỗi đảng ủy phường, xã chọn ít nhất hai chi bộ làm điểm đổi mới nội dung sinh hoạt.', 'Đối chiếu danh sách đảng viên trên phần mềm với thực tế, sửa xong sai lệch trong quý.', 'Đưa đầy đủ văn bản chỉ đạo được phép phổ biến lên Sổ tay đảng viên điện tử ngay khi ban hành.', 'Trả lời phản ánh của đảng viên đúng hạn, nói rõ đơn vị và người chịu trách nhiệm.'] },
      { p: 'Kết luận hội nghị, đại diện Thường trực Thành ủy đề nghị các cấp ủy lấy sự hài lòng của đảng viên và nhân dân làm thước đo, tránh chạy theo số lượng báo cáo. Kết quả làm điểm được đánh giá tại kỳ giao ban sau.' },
    ],
  },
  {
    key: 'thanhuy-hoc-tap-nghi-quyet-truc-tuyen', owner: 'thanhuy', topic: 'hoc-tap-nghi-quyet', author: 'Trần Hoài An', source, licence: reuse,
    title: 'Mở đợt học tập, quán triệt nghị quyết trên Sổ tay đảng viên điện tử',
    summary: 'Đợt học gồm bốn chuyên đề, đảng viên có thể nghe bài giảng, đọc tài liệu và gửi bài thu hoạch ngay trên điện thoại.',
    hero: 'sach', heroAlt: alt.sach, daysAgo: 5, state: 'live',
    body: [
      { p: 'Thành ủy thông báo mở đợt học tập, quán triệt nghị quyết dành cho toàn thể đảng viên trong Đảng bộ Thành phố. Tài liệu của đợt học được đăng thành từng chuyên đề ngắn, có bản chữ và bản nghe, thuận tiện cho đảng viên cao tuổi và đảng viên thường xuyên đi công tác.' },
      { table: [['Chuyên đề', 'Nội dung chính', 'Thời lượng'], ['1', 'Những điểm mới của nghị quyết và lý do ban hành', '45 phút'], ['2', 'Mục tiêu, nhiệm vụ, giải pháp chủ yếu', '60 phút'], ['3', 'Chương trình hành động của Thành ủy', '45 phút'], ['4', 'Liên hệ trách nhiệm của chi bộ và đảng viên', '30 phút']] },
      { p: 'Cấp ủy cơ sở chủ động bố trí thời gian học tập trung hoặc học theo chi bộ. Đảng viên không có điện thoại thông minh học tại nhà văn hóa tổ dân phố; chi bộ ghi nhận và cập nhật lên hệ thống sau buổi học.' },
      { h: 'Về bài thu hoạch' },
      { ul: ['Dài không quá hai trang, viết từ việc đang làm ở nơi công tác, nơi cư trú.', 'Mỗi bài nêu ít nhất một việc cá nhân đăng ký thực hiện.', 'Bí thư chi bộ nhận xét và gửi kết quả chung lên cấp ủy cấp trên.'] },
      { p: 'Thành ủy lưu ý các cấp ủy không chấm điểm theo thời gian mở tài liệu; điều cần nhất là đảng viên nắm được tinh thần của nghị quyết và làm được việc cụ thể.' },
    ],
  },
  {
    key: 'thanhuy-trao-huy-hieu-dot-7-11', owner: 'thanhuy', topic: 'truyen-thong-thu-do', author: 'Phạm Thu Giang', source, licence: reuse,
    title: 'Trang trọng chuẩn bị lễ trao Huy hiệu Đảng đợt 7/11',
    summary: 'Các cấp ủy rà soát danh sách, ưu tiên trao tại nhà cho đảng viên già yếu, bảo đảm không bỏ sót trường hợp đủ điều kiện.',
    hero: 'huy-hieu', heroAlt: alt['huy-hieu'], daysAgo: 24, state: 'live',
    body: [
      { p: 'Chuẩn bị cho đợt trao Huy hiệu Đảng 7/11, các cấp ủy trong Thành phố đang hoàn tất việc rà soát tuổi đảng của đảng viên. Đợt này, nhiều đảng bộ phường có đảng viên được trao Huy hiệu 60 năm tuổi đảng trở lên.' },
      { p: 'Theo quy định, Huy hiệu Đảng được xét ở các mốc 30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85 và 90 năm tuổi đảng, trao vào bốn dịp trong năm: 3/2, 19/5, 2/9 và 7/11. Đảng viên bị bệnh nặng có thể được xét tặng sớm.' },
      { h: 'Ba điều cấp ủy cần chú ý' },
      { ul: ['Đối chiếu lý lịch gốc trước khi lập danh sách; tuổi đảng tính theo quyết định kết nạp đã được công nhận.', 'Hỏi trước nguyện vọng của đảng viên và gia đình về nơi trao, thời gian trao.', 'Có người đón, ghế ngồi và tài liệu chữ lớn cho đại biểu cao tuổi.'] },
      { quote: 'Tấm huy hiệu nhỏ thôi, nhưng cả nhà tôi đã sống theo nó hơn nửa đời người.' },
      { p: 'Lời chia sẻ của ông Đỗ Văn Thành, đảng viên 65 năm tuổi đảng, cũng là tình cảm chung của nhiều đảng viên lão thành. Sau lễ trao, các đảng ủy được đề nghị viết tin ngắn về những tấm gương trong danh sách để đăng trên Sổ tay.' },
    ],
  },
  {
    key: 'thanhuy-chuyen-doi-so-so-lieu', owner: 'thanhuy', topic: 'chuyen-doi-so', author: 'Nguyễn Bảo Châu', source, licence: reuse,
    title: 'Chuyển đổi số trong công tác đảng: nhìn từ những con số của quý',
    summary: 'Tỷ lệ đảng viên kích hoạt tài khoản tiếp tục tăng, nhưng số tin bài do cơ sở tự viết vẫn chênh lệch lớn giữa các đảng bộ.',
    hero: 'bieu-do', heroAlt: alt['bieu-do'], daysAgo: 9, state: 'live-with-revision',
    revisionNote: 'Cập nhật số liệu chốt cuối quý và bổ sung nhận xét về tiến độ trả lời phản ánh.',
    body: [
      { p: 'Báo cáo tổng hợp quý về ứng dụng Sổ tay đảng viên điện tử cho thấy công cụ mới đang dần đi vào nền nếp. Điều đáng mừng là nhiều chi bộ khu dân cư đã tự soạn chương trình, điểm danh và gửi biên bản trên hệ thống.' },
      { infographic: { picture: 'bieu-do', alternative: 'Biểu đồ cột cho thấy tỷ lệ chi bộ họp qua hệ thống tăng đều trong sáu tháng, từ 34% lên 71%. Biểu đồ tròn: 78% tin bài do đơn vị tự viết, 16% dẫn lại, 6% chưa ghi nguồn. Danh sách bên phải: hai nhóm việc đã xong, một nhóm việc đang làm.' } },
      { table: [['Chỉ tiêu', 'Quý trước', 'Quý này'], ['Đảng viên đủ điều kiện đã kích hoạt tài khoản', '82,4%', '88,1%'], ['Chi bộ gửi biên bản qua hệ thống', '63,0%', '71,2%'], ['Tin bài do đơn vị tự viết', '69%', '78%'], ['Phản ánh được trả lời đúng hạn', '84%', '90%']] },
      { p: 'Bên cạnh mặt được, vẫn còn đơn vị nhiều tuần không có tin mới; một số văn bản đã ban hành nhưng chậm đưa lên mục Văn kiện, tài liệu. Thành ủy đề nghị các đơn vị này rà lại phân công cộng tác viên và lịch trực biên tập.' },
      { p: 'Số liệu trong bài được kết xuất từ hệ thống và sẽ được cập nhật khi chốt quý.' },
    ],
  },
  {
    key: 'thanhuy-chinh-quyen-hai-cap-dang-bo-phuong', owner: 'thanhuy', topic: 'xay-dung-dang', author: 'Vũ Nhật Linh', source, licence: reuse,
    title: 'Đảng ủy phường, xã sau sắp xếp: gần dân hơn, rõ việc hơn',
    summary: 'Không còn cấp trung gian, đảng ủy phường, xã trực thuộc Thành ủy phải vừa lãnh đạo toàn diện, vừa giữ nhịp sinh hoạt của từng chi bộ.',
    hero: 'khue-van-cac', heroAlt: alt['khue-van-cac'], daysAgo: 21, state: 'live',
    body: [
      { p: 'Từ ngày 01/7/2025, Thành phố vận hành mô hình không còn cấp huyện. Đảng ủy phường, xã trở thành cấp trên trực tiếp của tổ chức cơ sở đảng. Sau một thời gian, điều dễ thấy nhất là khoảng cách từ chi bộ đến nơi ra quyết định đã ngắn lại.' },
      { p: 'Tại nhiều phường, lịch công tác của đảng ủy được công khai trên Sổ tay để bí thư chi bộ chủ động đăng ký dự họp, đề xuất nội dung. Việc xin ý kiến trước đây mất vài ngày, nay có thể giải quyết trong buổi.' },
      { h: 'Những chỗ còn vướng' },
      { ul: ['Khối lượng việc tăng, trong khi cán bộ chuyên trách chưa quen nghiệp vụ công tác đảng.', 'Tên gọi và mã của một số chi bộ chưa cập nhật sau hợp nhất, dẫn đến nhầm lẫn khi chuyển sinh hoạt.', 'Hồ sơ đảng viên bản giấy còn phân tán ở nơi cũ.'] },
      { p: 'Để gỡ vướng, Thành ủy giao Ban Tổ chức mở lớp bồi dưỡng ngắn ngày theo cụm phường, đồng thời giữ nguyên lịch sử tên gọi trên hệ thống: văn bản cũ vẫn hiển thị đúng tên tổ chức của ngày ban hành, người tra cứu không bị nhầm.' },
      { quote: 'Gần dân không phải là ở gần trụ sở, mà là việc của dân không phải đi vòng.' },
    ],
  },
  {
    key: 'thanhuy-lay-y-kien-du-thao', owner: 'thanhuy', topic: 'xay-dung-dang', author: 'Hoàng Gia Phúc', source, licence: internal,
    title: 'Lấy ý kiến đảng viên vào dự thảo Quy chế chất vấn trong Đảng bộ',
    summary: 'Dự thảo được gửi tới từng chi bộ; ý kiến góp theo từng điều, có tổng hợp và giải trình tiếp thu.',
    hero: 'van-ban', heroAlt: alt['van-ban'], daysAgo: 1, state: 'waiting-approval',
    body: [
      { p: 'Thành ủy đề nghị các đảng ủy trực thuộc tổ chức lấy ý kiến đảng viên vào dự thảo Quy chế chất vấn trong Đảng bộ. Đây là nội dung được nhiều chi bộ quan tâm vì gắn trực tiếp với quyền của đảng viên và trách nhiệm trả lời của cấp ủy.' },
      { h: 'Các điều xin ý kiến sâu' },
      { ol: ['Phạm vi nội dung được chất vấn và nội dung không đưa ra chất vấn.', 'Thời hạn trả lời và hình thức trả lời tại hội nghị.', 'Việc công khai kết quả chất vấn trong nội bộ đảng bộ.', 'Trách nhiệm của người điều hành khi câu hỏi vượt thẩm quyền.'] },
      { p: 'Đảng viên góp ý theo từng điều ngay trên Sổ tay, hoặc phát biểu tại buổi sinh hoạt để chi bộ tổng hợp. Mỗi ý kiến được ghi nhận, phân nhóm và có giải trình: tiếp thu, tiếp thu một phần hay chưa tiếp thu, kèm lý do.' },
      { p: 'Ý kiến góp vào dự thảo là tài liệu nội bộ, chỉ sử dụng cho việc hoàn thiện văn bản. Chi bộ gửi bản tổng hợp về đảng ủy cấp trên chậm nhất sau 15 ngày kể từ ngày nhận dự thảo.' },
    ],
  },
]
