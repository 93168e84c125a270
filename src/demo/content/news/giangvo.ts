import { reuse } from '../licences'
import { pictureAlternatives as alt } from '../picture-alternatives'
import type { DemoNews } from '../types'

const source = 'Ban Biên tập Đảng ủy phường Giảng Võ'
const ward = { owner: 'giangvo', source, licence: reuse } as const

export const giangVoNews: DemoNews[] = [
  {
    ...ward, key: 'giangvo-chung-cu-chi-bo-moi', topic: 'xay-dung-dang', author: 'Tiêu Hồng Ánh',
    title: 'Thành lập chi bộ tại khu chung cư mới',
    summary: 'Chi bộ 15 đảng viên ra đời sau bốn tháng rà soát, giúp 600 hộ dân có đầu mối lãnh đạo ở cơ sở.',
    hero: 'chi-bo', heroAlt: alt['chi-bo'], daysAgo: 9, state: 'live',
    body: [
      { p: 'Đảng ủy phường Giảng Võ vừa công bố quyết định thành lập chi bộ tại một khu chung cư mới với 15 đảng viên chính thức. Trước đó, đảng viên ở đây sinh hoạt rải rác tại bốn chi bộ khác nhau.' },
      { p: 'Việc rà soát kéo dài bốn tháng vì nhiều đảng viên mới chuyển đến, hồ sơ chưa về kịp. Tổ công tác của đảng ủy phường đã đến từng tầng, gặp từng người, hướng dẫn thủ tục chuyển sinh hoạt.' },
      { h: 'Ba việc chi bộ làm trước' },
      { ol: ['Kiện toàn tổ dân phố và ban công tác mặt trận của tòa nhà.', 'Cùng ban quản trị kiểm tra lối thoát nạn, hệ thống báo cháy.', 'Mở hộp thư góp ý ở sảnh, trả lời công khai mỗi tháng.'] },
      { p: 'Bí thư lâm thời của chi bộ, ông Lục Quang Hòa, cho biết thời gian đầu sẽ sinh hoạt vào tối chủ nhật để đảng viên đang đi làm dự được đông đủ.' },
    ],
  },
  {
    ...ward, key: 'giangvo-quy-khuyen-hoc', topic: 'nguoi-tot-viec-tot', author: 'Thiều Thế Bình',
    title: 'Quỹ nuôi heo đất giúp 38 học sinh đến trường',
    summary: 'Mỗi đảng viên tiết kiệm 2.000 đồng một ngày, cuối năm mổ heo tặng học bổng.',
    hero: 'truong-hoc', heroAlt: alt['truong-hoc'], daysAgo: 23, state: 'live',
    body: [
      { p: 'Từ hai năm nay, trên bàn nước của nhiều gia đình đảng viên ở Giảng Võ có thêm một chú heo đất. Mỗi ngày bớt đi một khoản chi nhỏ, bỏ vào heo 2.000 đồng; cuối năm học, chi bộ cùng nhau mổ heo để tặng học bổng.' },
      { p: 'Năm nay, 11 chi bộ tham gia, thu được hơn 86 triệu đồng. Hội đồng xét tặng gồm đại diện chi bộ, nhà trường và tổ dân phố chọn 38 học sinh vượt khó, mỗi suất từ 1,5 đến 3 triệu đồng.' },
      { quote: 'Hai nghìn thì ai cũng góp được, cái quý là ngày nào cũng nhớ.' },
      { ul: ['Danh sách ủng hộ và danh sách nhận được niêm yết.', 'Không chụp ảnh học sinh khi trao nếu gia đình không đồng ý.', 'Em nào nhận học bổng được một đảng viên theo dõi, giúp đỡ suốt năm học.'] },
      { p: 'Năm tới, đảng ủy phường dự kiến phối hợp thêm với doanh nghiệp trên địa bàn để tặng máy tính cũ đã sửa chữa cho các em.' },
    ],
  },
  {
    ...ward, key: 'giangvo-giam-sat-via-he', topic: 'doi-song-do-thi', author: 'Tiêu Hồng Ánh',
    title: 'Giám sát lát vỉa hè: dân ghi nhật ký, nhà thầu sửa ngay',
    summary: 'Tổ giám sát của nhân dân phát hiện 23 lỗi nhỏ, 21 lỗi đã khắc phục trong lúc thi công.',
    hero: 'tuyen-pho', heroAlt: alt['tuyen-pho'], daysAgo: 31, state: 'live',
    body: [
      { p: 'Khi đoạn phố dài 600 mét được lát lại vỉa hè, chi bộ đề xuất lập tổ giám sát gồm bảy người, trong đó có hai kỹ sư xây dựng đã nghỉ hưu. Mỗi ngày, tổ ghi nhật ký kèm ảnh và gửi cho đơn vị thi công trước 17 giờ.' },
      { table: [['Loại lỗi', 'Số điểm', 'Đã sửa'], ['Đá kênh, mạch không đều', '12', '12'], ['Dốc thoát nước chưa đúng', '6', '5'], ['Thiếu lối cho xe lăn', '3', '3'], ['Hoàn trả gốc cây chưa gọn', '2', '1']] },
      { p: 'Nhờ phát hiện sớm, nhà thầu sửa ngay trong lúc làm, không phải bóc lên lát lại. Hai điểm còn tồn được hẹn hoàn thành trước ngày nghiệm thu và tổ giám sát sẽ cùng ký biên bản.' },
      { quote: 'Chúng tôi không bắt lỗi ai, chỉ muốn con đường đi được mấy chục năm.' },
      { p: 'Đảng ủy phường đề nghị áp dụng cách làm này cho các công trình dân sinh khác trong năm, với nhật ký giám sát công khai trên Sổ tay.' },
    ],
  },
  {
    ...ward, key: 'giangvo-chi-bo-van-phong', topic: 'chuyen-doi-so', author: 'Thiều Thế Bình',
    title: 'Chi bộ văn phòng thử điều hành sinh hoạt trên Sổ tay',
    summary: 'Từ giấy mời, điểm danh đến biểu quyết và nghị quyết đều thực hiện trên cùng một nơi.',
    hero: 'lich', heroAlt: alt.lich, daysAgo: 12, state: 'live',
    body: [
      { p: 'Tháng này, chi bộ một cơ quan đóng tại phường Giảng Võ thử điều hành trọn vẹn buổi sinh hoạt trên Sổ tay. Các đảng viên vẫn họp trực tiếp, nhưng mọi bước đều được ghi nhận ngay trên hệ thống.' },
      { infographic: { picture: 'quy-trinh', alternative: 'Năm bước của buổi sinh hoạt: soạn chương trình và tài liệu; gửi giấy mời, đảng viên đọc trước; điểm danh và kiểm tra số đảng viên chính thức; biểu quyết, thông qua nghị quyết; gửi kết quả và giao việc. Nếu tài liệu chưa đạt, chi ủy sửa lại trước khi gửi.' } },
      { p: 'Điều được khen nhiều nhất là nghị quyết có ngay sau buổi họp, mỗi người thấy rõ việc mình được giao và ngày phải xong. Điều chưa quen là biểu quyết trên máy; một số đảng viên lớn tuổi đề nghị vẫn giơ tay song song trong vài kỳ đầu.' },
      { p: 'Chi bộ quyết định duy trì cả hai cách trong ba tháng. Khi mất kết nối, thư ký ghi giấy và nhập lại, có người thứ hai xác nhận theo đúng quy định.' },
    ],
  },
  {
    ...ward, key: 'giangvo-mua-xuan-sum-vay', topic: 'hoat-dong-co-so', author: 'Tiêu Hồng Ánh',
    title: 'Nồi bánh chưng chung của ba tổ dân phố',
    summary: 'Hơn 300 chiếc bánh được gói trong một ngày để tặng người già neo đơn và công nhân vệ sinh.',
    hero: 'hoa-dao', heroAlt: alt['hoa-dao'], daysAgo: 279, state: 'live',
    body: [
      { p: 'Sân nhà văn hóa hôm ấy đỏ lửa từ chiều đến sáng. Ba tổ dân phố của phường Giảng Võ cùng gói hơn 300 chiếc bánh chưng, người rửa lá, người đãi đỗ, người gói, người canh nồi.' },
      { p: 'Ý tưởng do chi bộ đề xuất sau khi thấy nhiều gia đình trẻ không còn biết gói bánh. Các bác lớn tuổi thành thầy, các cháu nhỏ được gói chiếc bánh tí hon mang về khoe bố mẹ.' },
      { ul: ['180 chiếc tặng người già neo đơn, hộ khó khăn.', '90 chiếc gửi công nhân vệ sinh trực đêm giao thừa.', 'Số còn lại để mọi người cùng nếm tại chỗ.'] },
      { quote: 'Ngồi bên nồi bánh mới biết hàng xóm mình hát hay đến thế.' },
      { p: 'Tổng kinh phí do các hộ tự nguyện đóng góp, được công khai ngay tại sân. Tiền dư chuyển vào quỹ thăm hỏi của khu dân cư để dùng trong năm.' },
    ],
  },
]
