import { reuse } from '../licences'
import { pictureAlternatives as alt } from '../picture-alternatives'
import type { DemoNews } from '../types'

const source = 'Ban Biên tập Đảng ủy phường Cửa Nam'
const ward = { owner: 'cuanam', source, licence: reuse } as const

export const cuaNamNews: DemoNews[] = [
  {
    ...ward, key: 'cuanam-to-cong-nghe-so', topic: 'chuyen-doi-so', author: 'Doãn Phương Nhi',
    title: 'Tổ công nghệ số đi từng ngõ ở Cửa Nam',
    summary: 'Trong sáu tuần, 14 tổ đã hướng dẫn hơn 1.900 lượt người dân dùng dịch vụ công trực tuyến.',
    hero: 'dien-thoai', heroAlt: alt['dien-thoai'], daysAgo: 6, state: 'live',
    body: [
      { p: 'Không đợi người dân đến trụ sở, 14 tổ công nghệ số cộng đồng của phường Cửa Nam chọn cách đi từng ngõ vào buổi tối, khi mọi nhà đã cơm nước xong. Mỗi tổ có một đảng viên, một đoàn viên và một người thông thạo địa bàn.' },
      { p: 'Sau sáu tuần, các tổ đã hướng dẫn hơn 1.900 lượt người. Việc được hỏi nhiều nhất là nộp hồ sơ trực tuyến, tra cứu bảo hiểm y tế và nhận diện cuộc gọi lừa đảo.' },
      { h: 'Ba nguyên tắc khi hướng dẫn' },
      { ul: ['Không cầm điện thoại làm thay, chỉ chỉ từng bước.', 'Không hỏi, không ghi lại mật khẩu và mã xác thực.', 'Hẹn quay lại sau một tuần để xem người dân đã tự làm được chưa.'] },
      { p: 'Đảng ủy phường sẽ duy trì lịch đi ngõ vào thứ Tư hằng tuần; hộ nào cần hỗ trợ riêng thì đăng ký với tổ trưởng dân phố.' },
    ],
  },
  {
    ...ward, key: 'cuanam-huy-hieu-tai-nha', topic: 'truyen-thong-thu-do', author: 'Văn Trọng Hiếu',
    title: 'Trao Huy hiệu 70 năm tuổi đảng tại nhà riêng',
    summary: 'Buổi trao giản dị trong căn hộ nhỏ, có mặt con cháu và những người bạn chiến đấu năm xưa.',
    hero: 'huy-hieu', heroAlt: alt['huy-hieu'], daysAgo: 15, state: 'live',
    body: [
      { p: 'Vì sức khỏe không cho phép đến hội trường, ông Bế Văn Lộc, 92 tuổi, nhận Huy hiệu 70 năm tuổi đảng ngay tại nhà. Căn hộ nhỏ ở phường Cửa Nam hôm ấy chật kín con cháu, đảng viên trong chi bộ và hai người bạn cùng đơn vị cũ.' },
      { p: 'Nghi thức được rút gọn nhưng trang nghiêm: đọc quyết định, gắn huy hiệu, tặng hoa. Sau đó là phần ông mong nhất, trò chuyện với các đảng viên trẻ.' },
      { quote: 'Các cháu đừng hỏi tôi đã làm được gì to tát. Cứ việc nào Đảng giao thì tôi làm cho xong.' },
      { p: 'Cùng đợt, Đảng ủy phường trao huy hiệu cho 27 đảng viên, trong đó năm trường hợp trao tại nhà hoặc bệnh viện. Mỗi gia đình được tặng một bản ghi lại quá trình công tác của đảng viên do chi bộ sưu tầm, trình bày và đóng thành tập nhỏ.' },
    ],
  },
  {
    ...ward, key: 'cuanam-cho-dan-sinh', topic: 'doi-song-do-thi', author: 'Doãn Phương Nhi',
    title: 'Chợ dân sinh sạch hơn từ một bản cam kết chung',
    summary: 'Chi bộ chợ vận động 126 tiểu thương cùng giữ lối đi, niêm yết giá và giảm túi ni lông.',
    hero: 'pho-co', heroAlt: alt['pho-co'], daysAgo: 17, state: 'live',
    body: [
      { p: 'Lối đi từng bị hàng hóa lấn gần hết của khu chợ dân sinh nay rộng trở lại. Thay đổi bắt đầu từ buổi sinh hoạt của chi bộ chợ, khi các đảng viên tiểu thương tự nhận lùi quầy của mình vào trước.' },
      { ol: ['Kẻ lại vạch, thống nhất kích thước quầy.', 'Niêm yết giá theo cùng một mẫu bảng.', 'Mỗi ngành hàng cử một người nhắc nhở, đổi lượt theo tuần.', 'Khách mang túi riêng được giảm giá tùy mặt hàng.'] },
      { p: 'Đến nay 126 trên 131 tiểu thương đã ký cam kết. Theo khảo sát nhanh của chi bộ, lượng túi ni lông phát ra giảm khoảng một phần ba.' },
      { quote: 'Đường rộng thì khách vào, có ai thiệt đâu.' },
      { p: 'Năm tiểu thương còn lại chủ yếu bán hàng theo giờ, chưa có quầy cố định. Chi bộ đang bàn với ban quản lý bố trí khu riêng cho nhóm này trước cuối tháng, đồng thời lắp thêm hai vòi nước rửa tay ở cổng chợ.' },
    ],
  },
  {
    ...ward, key: 'cuanam-giao-luu-ga-tau', topic: 'hoat-dong-co-so', author: 'Văn Trọng Hiếu',
    title: 'Hai chi bộ kết nghĩa: khu dân cư và nhà ga',
    summary: 'Ký kết phối hợp giữ trật tự, giúp hành khách và tổ chức điểm đọc sách trong phòng chờ.',
    hero: 'cau-long-bien', heroAlt: alt['cau-long-bien'], daysAgo: 29, state: 'live',
    body: [
      { p: 'Chi bộ khu dân cư số 4 và chi bộ nhà ga vừa ký chương trình phối hợp trong năm. Hai bên cùng giữ trật tự ở cửa ga, hỗ trợ hành khách cao tuổi và dựng một điểm đọc sách nhỏ trong phòng chờ.' },
      { p: 'Trước đây, mỗi bên lo một phía của cổng ga nên nhiều việc rơi vào khoảng trống: xe ôm đón khách sai chỗ, rác dồn ở góc khuất, khách lạ hỏi đường không ai chỉ.' },
      { table: [['Việc phối hợp', 'Bên chủ trì', 'Lịch'], ['Tổng vệ sinh cổng ga', 'Khu dân cư', 'Sáng thứ Bảy'], ['Trực hướng dẫn hành khách', 'Nhà ga', 'Ngày lễ, Tết'], ['Điểm đọc sách', 'Đoàn thanh niên', 'Hằng ngày']] },
      { p: 'Ngay tuần đầu, điểm đọc sách đã nhận 140 cuốn do đảng viên và hành khách tặng. Hai chi bộ thống nhất mỗi quý sinh hoạt chung một lần, thay phiên nhau chuẩn bị nội dung và cùng kiểm điểm những việc chưa làm được.' },
    ],
  },
  {
    ...ward, key: 'cuanam-ban-thao-cau-lac-bo', topic: 'hoat-dong-co-so', author: 'Doãn Phương Nhi',
    title: 'Ý tưởng câu lạc bộ đảng viên trẻ cuối tuần',
    summary: 'Bản thảo đề xuất mô hình gặp gỡ hai tuần một lần của đảng viên dưới 35 tuổi trong phường.',
    hero: 'khu-dan-cu', heroAlt: alt['khu-dan-cu'], daysAgo: 1, state: 'draft',
    body: [
      { p: 'Phường hiện có hơn 200 đảng viên dưới 35 tuổi, nhưng phần lớn sinh hoạt ở cơ quan và ít biết nhau. Bản thảo này đề xuất lập câu lạc bộ gặp gỡ hai tuần một lần, vào chiều thứ Bảy tại nhà văn hóa.' },
      { h: 'Hoạt động dự kiến' },
      { ul: ['Đọc chung một văn bản mới và giải thích cho nhau.', 'Nhận một việc nhỏ giúp khu phố, làm xong trong hai tuần.', 'Mời một đảng viên lớn tuổi kể chuyện.', 'Chia sẻ kỹ năng số cho chi bộ cao tuổi.'] },
      { p: 'Câu lạc bộ không thay cho sinh hoạt chi bộ, không phát biểu nhân danh tổ chức đảng. Người tham gia tự nguyện, không điểm danh để đánh giá.' },
      { p: 'Cần thống nhất thêm: ai phụ trách, kinh phí nước uống, cách phối hợp với đoàn phường và cách mời đảng viên ở trọ chưa chuyển sinh hoạt về nơi cư trú.' },
    ],
  },
]
