import { reuse } from '../licences'
import { pictureAlternatives as alt } from '../picture-alternatives'
import type { DemoNews } from '../types'

const source = 'Ban Biên tập Đảng ủy phường Ngọc Hà'
const ward = { owner: 'ngocha', source, licence: reuse } as const

export const ngocHaNews: DemoNews[] = [
  {
    ...ward, key: 'ngocha-lang-hoa', topic: 'truyen-thong-thu-do', author: 'Ninh Cẩm Ly',
    title: 'Giữ tên làng hoa trong lòng phố',
    summary: 'Chi bộ và các gia đình gốc làng hoa cùng khôi phục những luống hoa trên ban công, sân chung.',
    hero: 'hoa-sen', heroAlt: alt['hoa-sen'], daysAgo: 7, state: 'live',
    body: [
      { p: 'Đất trồng hoa xưa đã thành phố, nhưng nhiều gia đình ở Ngọc Hà vẫn giữ nghề trong trí nhớ. Từ đề xuất của một đảng viên 75 tuổi, chi bộ vận động bà con trồng lại các giống hoa quen thuộc trên ban công, sân chung và dải đất ven tường.' },
      { p: 'Nhóm nòng cốt gồm mười hai gia đình. Người có giống góp giống, người còn kinh nghiệm hướng dẫn cách ươm, người trẻ lo tưới và chụp ảnh ghi lại từng giai đoạn.' },
      { quote: 'Trồng một luống hoa là giữ một câu chuyện để kể cho cháu.' },
      { ul: ['Đã có 340 chậu hoa trên ba tuyến ngõ.', 'Mỗi chậu gắn một thẻ ghi tên giống và người tặng.', 'Học sinh trường lân cận đến tìm hiểu vào chiều thứ Sáu.'] },
      { p: 'Đảng ủy phường dự kiến tổ chức một ngày hội nhỏ vào mùa hoa tới, không bán vé, không dựng sân khấu, để người dân gặp nhau và đổi giống hoa.' },
    ],
  },
  {
    ...ward, key: 'ngocha-thu-vien-ngo', topic: 'nguoi-tot-viec-tot', author: 'Chu Đình Toàn',
    title: 'Tủ sách đầu ngõ của người lính thông tin',
    summary: 'Một cựu chiến binh dùng lương hưu dựng tủ sách không khóa, sau ba năm sách nhiều gấp bốn.',
    hero: 'sach', heroAlt: alt.sach, daysAgo: 20, state: 'live',
    body: [
      { p: 'Tủ sách đầu ngõ của ông Khuất Duy Mạnh không có khóa, không có sổ mượn. Ai thích thì lấy đọc, đọc xong để lại, có sách thừa thì góp. Ông bảo người lính thông tin quen tin vào nhau qua tiếng nói, nay tin nhau qua trang sách.' },
      { p: 'Ba năm trước, tủ có 90 cuốn. Đến nay, số sách đã gần 400, gồm truyện thiếu nhi, sách làm vườn, hồi ký và tài liệu pháp luật phổ thông.' },
      { p: 'Chi bộ khu dân cư hỗ trợ làm mái che và thay bóng đèn; đoàn viên dán nhãn màu theo lứa tuổi để trẻ em dễ tìm. Tối thứ Bảy, ông Mạnh ngồi đọc to cho các cháu nghe.' },
      { quote: 'Mất vài cuốn không sao, miễn là người lấy có đọc.' },
      { p: 'Từ tủ sách này, hai ngõ bên cạnh đã dựng thêm tủ của mình. Chi bộ đưa việc chăm sóc tủ sách vào danh mục việc đảng viên đăng ký làm theo Bác trong năm.' },
    ],
  },
  {
    ...ward, key: 'ngocha-hop-to-dan-pho', topic: 'doi-song-do-thi', author: 'Ninh Cẩm Ly',
    title: 'Bàn chuyện chỗ để xe, một tổ dân phố họp ba buổi',
    summary: 'Khi mọi người được nói hết, phương án chung đã đạt 94% số hộ tán thành.',
    hero: 'khu-dan-cu', heroAlt: alt['khu-dan-cu'], daysAgo: 26, state: 'live',
    body: [
      { p: 'Sân chung của tổ dân phố số 6 chỉ đủ chỗ cho khoảng 70 xe máy, trong khi nhu cầu gần gấp đôi. Mâu thuẫn kéo dài nhiều tháng, có lúc căng thẳng giữa hộ ở tầng trên và hộ buôn bán tầng dưới.' },
      { p: 'Chi bộ quyết định không áp phương án có sẵn mà tổ chức ba buổi họp. Buổi đầu chỉ để nghe; buổi hai, từng nhóm tự vẽ sơ đồ; buổi ba, cả tổ chọn phương án bằng phiếu.' },
      { ol: ['Ưu tiên chỗ gần cửa cho người già, người khuyết tật.', 'Hộ có từ ba xe trở lên gửi bớt sang bãi của phường.', 'Xe điện để khu riêng, không sạc qua đêm.', 'Mỗi tháng đổi vị trí một lần theo vòng.'] },
      { p: 'Kết quả, 94% số hộ tán thành. Đảng viên trong tổ nhận để xe ở vị trí xa nhất trong tháng đầu tiên. Sau một tháng vận hành, tổ dân phố họp lại và chỉ phải sửa một điểm nhỏ về giờ đóng cổng.' },
    ],
  },
  {
    ...ward, key: 'ngocha-y-te-hoc-duong', topic: 'hoat-dong-co-so', author: 'Chu Đình Toàn',
    title: 'Trạm y tế và trường học cùng chăm mắt cho học sinh',
    summary: 'Gần 1.100 học sinh được kiểm tra thị lực, 212 em được tư vấn đeo kính đúng số.',
    hero: 'y-te', heroAlt: alt['y-te'], daysAgo: 33, state: 'live',
    body: [
      { p: 'Trong hai tuần, chi bộ trạm y tế phối hợp với chi bộ hai trường trên địa bàn kiểm tra thị lực cho gần 1.100 học sinh. Đây là việc được đảng bộ phường giao trong nghị quyết quý về chăm sóc sức khỏe cộng đồng.' },
      { table: [['Nội dung', 'Kết quả'], ['Học sinh được kiểm tra', '1.096'], ['Cần tư vấn đeo kính', '212'], ['Đang đeo kính sai số', '74'], ['Chuyển khám chuyên khoa', '19']] },
      { p: 'Cùng với khám, cán bộ y tế hướng dẫn giáo viên kê lại bàn, chỉnh đèn và nhắc học sinh nghỉ mắt sau mỗi 20 phút nhìn gần. Kết quả từng em chỉ gửi cho phụ huynh, không công bố trong lớp.' },
      { p: 'Mười bốn em có hoàn cảnh khó khăn được tặng kính từ nguồn ủng hộ của đảng viên và một cửa hàng trong phường. Sáu tháng nữa, đoàn sẽ quay lại kiểm tra để đánh giá hiệu quả.' },
    ],
  },
  {
    ...ward, key: 'ngocha-ngay-hoi-doan-ket', topic: 'doi-song-do-thi', author: 'Ninh Cẩm Ly',
    title: 'Ngày hội đại đoàn kết: mâm cơm chung và cuộc thi nấu canh chua',
    summary: 'Chương trình ngày hội tại năm nhà văn hóa: phần lễ ngắn, bữa cơm chung và các trò chơi dân gian.',
    hero: 'khu-dan-cu', heroAlt: alt['khu-dan-cu'], daysAgo: 0, state: 'scheduled',
    body: [
      { p: 'Đảng ủy phường Ngọc Hà phối hợp với Mặt trận Tổ quốc phường tổ chức ngày hội đại đoàn kết tại năm nhà văn hóa. Phần lễ gọn trong 45 phút, phần còn lại dành cho bữa cơm chung và các trò chơi dân gian.' },
      { table: [['Thời gian', 'Nội dung'], ['8 giờ', 'Đón khách, đo huyết áp miễn phí'], ['8 giờ 30', 'Phần lễ, biểu dương gia đình tiêu biểu'], ['9 giờ 30', 'Trò chơi, thi nấu ăn'], ['11 giờ', 'Bữa cơm chung']] },
      { p: 'Mỗi khu dân cư góp món ăn theo sở trường; chi bộ phân công đảng viên lo phần dọn rửa sau cùng. Ngày hội không nhận phong bì, không mời khách ngoài địa bàn.' },
      { p: 'Những gia đình mới chuyển đến được mời riêng, có người đón và giới thiệu với xóm giềng. Đây cũng là dịp để chi bộ nghe nguyện vọng của người dân trong không khí cởi mở, ghi lại và trả lời sau ngày hội.' },
    ],
  },
]
