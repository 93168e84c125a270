import { reuse } from '../licences'
import { pictureAlternatives as alt } from '../picture-alternatives'
import type { DemoNews } from '../types'

const source = 'Ban Biên tập Đảng ủy phường Văn Miếu - Quốc Tử Giám'
const ward = { owner: 'vanmieu', source, licence: reuse } as const

export const vanMieuNews: DemoNews[] = [
  {
    ...ward, key: 'vanmieu-huong-dan-vien-nhi', topic: 'truyen-thong-thu-do', author: 'Mẫn Thục Quyên',
    title: 'Những hướng dẫn viên nhí kể chuyện Khuê Văn Các',
    summary: 'Chi bộ nhà trường và đoàn phường tập cho 40 học sinh giới thiệu di tích bằng tiếng Việt và tiếng Anh.',
    hero: 'khue-van-cac', heroAlt: alt['khue-van-cac'], daysAgo: 3, state: 'live',
    body: [
      { p: 'Sáng chủ nhật, khách tham quan ngạc nhiên khi được một nhóm học sinh lớp bảy dẫn đường. Các em kể về gác Khuê Văn với bốn trụ gạch vuông, tầng gỗ phía trên và những ô cửa tròn có tia tỏa ra như mặt trời.' },
      { p: 'Chương trình do chi bộ nhà trường phối hợp với đoàn phường Văn Miếu - Quốc Tử Giám tổ chức. Bốn mươi học sinh học trong hai tháng, với sự giúp đỡ của ba đảng viên từng làm công tác bảo tồn.' },
      { quote: 'Con thích nhất lúc khách hỏi lại, vì khi đó con phải nghĩ chứ không đọc thuộc lòng.' },
      { ul: ['Mỗi ca có bốn em, kéo dài không quá 60 phút.', 'Có giáo viên và đảng viên đi cùng.', 'Nội dung thuyết minh được người có chuyên môn đọc duyệt.'] },
      { p: 'Sau đợt đầu, nhà trường nhận được hơn 100 lời cảm ơn viết trong sổ lưu niệm. Đảng ủy phường dự kiến duy trì vào hai chủ nhật mỗi tháng trong năm học.' },
    ],
  },
  {
    ...ward, key: 'vanmieu-hoc-nghi-quyet-bang-so-do', topic: 'hoc-tap-nghi-quyet', author: 'Hứa Việt Dũng',
    title: 'Học nghị quyết bằng sơ đồ một trang',
    summary: 'Chi bộ 7 tóm tắt mỗi nghị quyết thành một sơ đồ treo ở nhà văn hóa, người dân cũng xem được.',
    hero: 'sach', heroAlt: alt.sach, daysAgo: 16, state: 'live',
    body: [
      { p: 'Chi bộ 7 có nhiều đảng viên trên 75 tuổi, việc đọc văn bản dài khá vất vả. Một đảng viên trẻ làm nghề thiết kế đề xuất tóm tắt nghị quyết thành sơ đồ một trang: ở giữa là mục tiêu, xung quanh là nhiệm vụ, ngoài cùng là việc của chi bộ.' },
      { p: 'Trước khi vẽ, cả nhóm phải đọc kỹ toàn văn và tranh luận xem điều gì là cốt lõi. Chính quá trình ấy giúp mọi người hiểu nghị quyết hơn cả khi nghe trình bày.' },
      { ol: ['Chia văn bản cho bốn nhóm đọc.', 'Mỗi nhóm viết ba câu tóm tắt.', 'Ghép lại, bỏ ý trùng, kiểm tra với bản gốc.', 'Treo sơ đồ, ghi rõ bản gốc xem ở đâu.'] },
      { p: 'Sơ đồ không thay cho văn bản; bên dưới luôn ghi số, ký hiệu, ngày ban hành để ai cần thì tra cứu trên Sổ tay. Đến nay chi bộ đã làm được năm sơ đồ và chia sẻ cho tám chi bộ khác trong phường.' },
    ],
  },
  {
    ...ward, key: 'vanmieu-pho-sach-cuoi-tuan', topic: 'hoat-dong-co-so', author: 'Mẫn Thục Quyên',
    title: 'Góc ông đồ trẻ bên phố cổ kính',
    summary: 'Mười hai bạn trẻ viết chữ tặng người dân, tiền ủng hộ dành mua sách cho thư viện phường.',
    hero: 'pho-co', heroAlt: alt['pho-co'], daysAgo: 25, state: 'live',
    body: [
      { p: 'Mỗi cuối tuần, dưới tán cây gần di tích, mười hai bạn trẻ của câu lạc bộ thư pháp trải giấy, mài mực viết chữ tặng người qua đường. Người nhận không phải trả tiền; ai muốn ủng hộ thì bỏ vào chiếc ống tre, toàn bộ dành mua sách cho thư viện phường.' },
      { p: 'Chữ được xin nhiều nhất là An, Học và Hiếu. Trước khi viết, các bạn hỏi người xin muốn gửi gắm điều gì, rồi giải thích nghĩa của chữ để người nhận hiểu trọn vẹn.' },
      { quote: 'Viết chậm để người ta kịp nghĩ về chữ mình xin.' },
      { p: 'Chi bộ khu dân cư giúp câu lạc bộ xin phép sử dụng không gian, bố trí chỗ để xe và nhắc nhau giữ lối đi. Sau hai tháng, ống tre đã góp được 214 cuốn sách.' },
      { ul: ['Không bán hàng, không đặt biển quảng cáo.', 'Dọn sạch mực, giấy trước 21 giờ.', 'Công khai số tiền ủng hộ mỗi tuần.'] },
    ],
  },
  {
    ...ward, key: 'vanmieu-nha-tro-an-toan', topic: 'doi-song-do-thi', author: 'Hứa Việt Dũng',
    title: 'Nhà trọ sinh viên đạt sáu tiêu chí an toàn',
    summary: 'Đảng viên đến từng dãy trọ, cùng chủ nhà sửa điện, mở lối thoát và lắp đèn báo khói.',
    hero: 'an-toan', heroAlt: alt['an-toan'], daysAgo: 37, state: 'live',
    body: [
      { p: 'Phường Văn Miếu - Quốc Tử Giám có 64 cơ sở cho thuê trọ với gần 1.000 sinh viên, người lao động. Đảng ủy phường giao tám chi bộ phối hợp kiểm tra, hướng dẫn chủ nhà thực hiện sáu tiêu chí an toàn.' },
      { ol: ['Có ít nhất một bình chữa cháy mỗi tầng.', 'Lối thoát thứ hai mở được từ bên trong.', 'Dây điện đi trong ống, có cầu dao từng phòng.', 'Không để xe điện sạc ở chân cầu thang.', 'Lắp đèn báo khói ở hành lang.', 'Có bảng số điện thoại khẩn cấp.'] },
      { p: 'Sau hai tháng, 51 cơ sở đạt đủ sáu tiêu chí và được gắn biển nhận diện. Mười ba cơ sở còn lại ký cam kết về thời hạn; trong đó bốn nơi phải tạm dừng nhận người mới cho đến khi mở được lối thoát.' },
      { p: 'Sinh viên ở trọ được mời dự buổi hướng dẫn dùng bình chữa cháy vào tối thứ Năm. Bạn nào phát hiện nguy cơ thì báo tổ trưởng dân phố; tên người báo được giữ kín.' },
    ],
  },
  {
    ...ward, key: 'vanmieu-lich-tiep-dan-cu', topic: 'hoat-dong-co-so', author: 'Mẫn Thục Quyên',
    title: 'Lịch bí thư đảng ủy phường gặp gỡ, đối thoại với nhân dân',
    summary: 'Thông báo lịch đối thoại theo cụm dân cư trong quý.',
    hero: 'lich', heroAlt: alt.lich, daysAgo: 70, state: 'withdrawn',
    withdrawReason: 'Quý đã kết thúc, lịch không còn giá trị; tránh để người dân đến nhầm ngày.',
    body: [
      { p: 'Đảng ủy phường Văn Miếu - Quốc Tử Giám thông báo lịch bí thư đảng ủy phường gặp gỡ, đối thoại với nhân dân trong quý. Mỗi cụm dân cư một buổi, bắt đầu lúc 19 giờ 30 tại nhà văn hóa.' },
      { table: [['Cụm dân cư', 'Tuần', 'Chủ đề chính'], ['Cụm 1', 'Tuần thứ hai', 'Trật tự đô thị quanh di tích'], ['Cụm 2', 'Tuần thứ tư', 'Nước sạch, thoát nước'], ['Cụm 3', 'Tuần thứ sáu', 'Trường học, sân chơi'], ['Cụm 4', 'Tuần thứ tám', 'An toàn nhà trọ']] },
      { h: 'Cách thức tham gia' },
      { ul: ['Người dân gửi câu hỏi trước qua tổ trưởng dân phố hoặc đặt trực tiếp tại buổi đối thoại.', 'Câu hỏi đã trả lời được công khai kết quả sau mười ngày.', 'Việc vượt thẩm quyền được chuyển lên cấp trên và thông báo lại.'] },
      { p: 'Chi bộ cử đảng viên ghi chép đầy đủ, không bỏ ý kiến trái chiều. Những việc hẹn giải quyết được nhắc lại ở đầu buổi đối thoại kế tiếp.' },
    ],
  },
]
