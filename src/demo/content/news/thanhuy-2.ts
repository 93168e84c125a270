import { reuse } from '../licences'
import { pictureAlternatives as alt } from '../picture-alternatives'
import type { DemoNews } from '../types'

const source = 'Ban Biên tập Thành ủy'

export const thanhuyNews2: DemoNews[] = [
  {
    key: 'thanhuy-ngay-cuoi-tuan-moi-truong', owner: 'thanhuy', topic: 'doi-song-do-thi', author: 'Đặng Thùy Chi', source, licence: reuse,
    title: 'Sáng thứ Bảy xanh: đảng viên làm trước, khu phố làm theo',
    summary: 'Phong trào tổng vệ sinh môi trường sáng thứ Bảy lan tới nhiều tổ dân phố, mở đầu bằng việc nhỏ: phân loại rác ngay tại nhà.',
    hero: 'cay-xanh', heroAlt: alt['cay-xanh'], daysAgo: 3, state: 'live',
    body: [
      { p: 'Từ 6 giờ 30 sáng thứ Bảy, nhiều ngõ phố đã rộn tiếng chổi. Ở đâu cũng dễ nhận ra những đảng viên đến sớm nhất: người mang găng tay, người chuẩn bị nước vối, người ghi lại điểm tập kết rác cần xử lý.' },
      { p: 'Cách làm chung là chi bộ bàn trước trong buổi sinh hoạt, chọn một điểm khó nhất để làm dứt điểm, không dàn trải. Sau khi dọn sạch, khu phố trồng cây hoặc đặt chậu hoa để rác không quay lại chỗ cũ.' },
      { h: 'Ba bước ở một tổ dân phố' },
      { ol: ['Đi từng nhà phát túi phân loại, nói rõ loại rác nào bỏ vào ngày nào.', 'Mỗi đảng viên phụ trách năm đến bảy hộ gần nhà.', 'Cuối tháng họp tổ dân phố, công khai điểm đã sạch và điểm còn tồn.'] },
      { quote: 'Trước đây cứ nhắc nhau là giận. Nay các bác đảng viên cúi xuống nhặt trước, chúng tôi tự thấy phải làm.' },
      { p: 'Chia sẻ của chị Ngô Thị Hảo, chủ một cửa hàng nhỏ, cho thấy sức thuyết phục của việc nêu gương. Thành ủy đề nghị các đảng ủy phường, xã duy trì đều đặn, tránh ra quân rầm rộ rồi để lắng xuống.' },
    ],
  },
  {
    key: 'thanhuy-phan-anh-dung-han', owner: 'thanhuy', topic: 'chuyen-doi-so', author: 'Nguyễn Bảo Châu', source, licence: reuse,
    title: 'Phản ánh của đảng viên đi đâu sau khi bấm gửi?',
    summary: 'Mỗi ý kiến đều được tiếp nhận, phân loại, chuyển đúng nơi có thẩm quyền và trả lời có tên đơn vị chịu trách nhiệm.',
    hero: 'dien-thoai', heroAlt: alt['dien-thoai'], daysAgo: 12, state: 'live',
    body: [
      { p: 'Không ít đảng viên hỏi: gửi phản ánh trên Sổ tay rồi thì ai đọc, bao giờ có trả lời? Bài viết này mô tả đường đi của một ý kiến, để người gửi theo dõi và người xử lý biết phần việc của mình.' },
      { infographic: { picture: 'quy-trinh', alternative: 'Sơ đồ năm bước: đảng viên viết phản ánh; Tổ thư ký đọc và làm rõ; phân loại theo lĩnh vực và kiểm tra thẩm quyền; cấp có thẩm quyền cho ý kiến; trả lời được gửi tới người phản ánh. Nếu nội dung chưa rõ, ý kiến được chuyển lại từ bước ba về bước hai để hỏi thêm.' } },
      { h: 'Ai nhìn thấy tên người gửi?' },
      { p: 'Thông tin của người phản ánh được bảo mật theo quy định. Người xử lý chỉ thấy những gì cần cho việc giải quyết; mọi lần mở xem đều được ghi nhật ký.' },
      { ul: ['Nên nêu một việc trong một phản ánh, kèm thời gian và địa điểm.', 'Có thể gửi tới chi bộ, đảng ủy hoặc Thành ủy tùy nội dung.', 'Người gửi chịu trách nhiệm về tính trung thực của ý kiến.'] },
      { p: 'Khi quá hạn chưa trả lời, hệ thống báo tới người đứng đầu đơn vị đang giữ việc. Người gửi có thể nhắc lại một lần mà không phải viết phản ánh mới.' },
    ],
  },
  {
    key: 'thanhuy-sinh-hoat-chuyen-de-thanh-lich', owner: 'thanhuy', topic: 'hoc-va-lam-theo-bac', author: 'Bùi Khánh Vân', source, licence: reuse,
    title: 'Gợi ý chuyên đề quý: người đảng viên Thủ đô thanh lịch trong lời nói và việc làm',
    summary: 'Tài liệu gợi ý giúp chi bộ chuẩn bị một buổi sinh hoạt chuyên đề 90 phút với câu hỏi thảo luận gần gũi.',
    hero: 'hoa-sen', heroAlt: alt['hoa-sen'], daysAgo: 15, state: 'live',
    body: [
      { p: 'Chuyên đề quý này gợi ý các chi bộ trao đổi về nếp thanh lịch, văn minh của người Hà Nội qua những việc rất thường ngày: cách nói với dân ở bộ phận một cửa, cách đi đứng nơi công cộng, cách ứng xử trên mạng xã hội.' },
      { h: 'Bố cục một buổi sinh hoạt' },
      { table: [['Phần việc', 'Người thực hiện', 'Thời gian'], ['Kể một câu chuyện về tác phong giản dị của Bác', 'Đảng viên được phân công', '15 phút'], ['Thảo luận theo ba câu hỏi gợi ý', 'Toàn chi bộ', '45 phút'], ['Đăng ký việc làm theo', 'Từng đảng viên', '20 phút'], ['Kết luận, giao việc', 'Bí thư chi bộ', '10 phút']] },
      { h: 'Ba câu hỏi thảo luận' },
      { ol: ['Lần gần nhất chúng ta xin lỗi một người dân là khi nào, vì việc gì?', 'Ở khu phố mình, thói quen nào chưa đẹp mà đảng viên có thể sửa trước?', 'Khi gặp thông tin sai trên mạng, ứng xử thế nào cho đúng mực?'] },
      { p: 'Chi bộ không cần viết báo cáo dài. Kết quả của buổi sinh hoạt là danh sách việc đăng ký làm theo, được nhắc lại và nhận xét vào cuối quý.' },
    ],
  },
  {
    key: 'thanhuy-nguoi-giu-cau', owner: 'thanhuy', topic: 'truyen-thong-thu-do', author: 'Phạm Thu Giang', source, licence: reuse,
    title: 'Chuyện bên cây cầu cũ và chi bộ của những người thợ',
    summary: 'Những đảng viên thợ đường sắt đã nghỉ hưu vẫn gặp nhau hằng tuần để kể chuyện nghề cho lớp trẻ.',
    hero: 'cau-long-bien', heroAlt: alt['cau-long-bien'], daysAgo: 27, state: 'live',
    body: [
      { p: 'Chiều chủ nhật, quán nước nhỏ gần chân cầu Long Biên lại đông hơn thường lệ. Nhóm đảng viên cao tuổi từng là thợ cầu đường ngồi quây quần, trên bàn là tập ảnh đã ngả màu và một chiếc cờ lê cũ.' },
      { p: 'Ông Trịnh Xuân Bách, 78 tuổi, kể lại những đêm cả tổ thay nhau siết từng con bu lông để sáng hôm sau tàu kịp qua sông. Ông bảo, làm thợ cầu dạy người ta hai điều: không được vội và không được dối.' },
      { quote: 'Con bu lông siết ẩu thì không ai thấy, nhưng cây cầu thì biết.' },
      { p: 'Từ những buổi gặp ấy, chi bộ khu dân cư nảy ra ý định ghi âm ký ức của đảng viên lão thành, mỗi người một câu chuyện dài mười phút. Đoàn viên trong khu phố lo phần ghi hình, hiệu đính; cấp ủy lo xin phép và lưu giữ tư liệu.' },
      { h: 'Ký ức trở thành bài học' },
      { p: 'Đến nay nhóm đã hoàn thành mười hai câu chuyện. Những tư liệu này được dùng trong sinh hoạt chuyên đề và trong buổi gặp mặt đảng viên mới, giúp lớp trẻ hiểu rằng truyền thống không chỉ ở trong sách.' },
    ],
  },
  {
    key: 'thanhuy-ngay-hoi-bau-cu-thu-dien-tap', owner: 'thanhuy', topic: 'xay-dung-dang', author: 'Vũ Nhật Linh', source, licence: reuse,
    title: 'Diễn tập tình huống tại khu vực bỏ phiếu: bình tĩnh, đúng luật, gần dân',
    summary: 'Các phường thực hành xử lý những tình huống thường gặp như cử tri cao tuổi, mất điện, sai sót danh sách.',
    hero: 'hom-phieu', heroAlt: alt['hom-phieu'], daysAgo: 265, state: 'live',
    body: [
      { p: 'Nhiều đảng ủy phường vừa tổ chức buổi diễn tập dành cho thành viên các tổ phục vụ bầu cử. Buổi tập không dùng kịch bản đọc sẵn; mỗi nhóm bốc thăm một tình huống và xử lý ngay tại chỗ trước sự quan sát của các nhóm khác.' },
      { h: 'Những tình huống được luyện tập' },
      { ul: ['Cử tri không đi lại được, đề nghị hòm phiếu phụ đến nhà.', 'Mất điện trong lúc đang bỏ phiếu.', 'Tên trong danh sách không khớp giấy tờ tùy thân.', 'Người dân hỏi về tiểu sử ứng cử viên ngay trong phòng bỏ phiếu.'] },
      { p: 'Sau mỗi tình huống, cả lớp đối chiếu với quy định, chỉ rõ việc được làm và việc không được làm. Điều được nhắc nhiều nhất là giữ bí mật lá phiếu và thái độ nhẹ nhàng với cử tri.' },
      { p: 'Đảng viên tham gia tổ phục vụ được đề nghị học kỹ sổ tay nghiệp vụ, nắm số điện thoại trực và tuyệt đối không đưa hình ảnh lá phiếu lên mạng xã hội.' },
    ],
  },
  {
    key: 'thanhuy-phong-chay-khu-tap-the', owner: 'thanhuy', topic: 'doi-song-do-thi', author: 'Hoàng Gia Phúc', source, licence: reuse,
    title: 'An toàn cháy nổ: mỗi đảng viên kiểm tra nhà mình trước',
    summary: 'Bảng tự kiểm gồm tám câu hỏi được gửi tới các chi bộ khu dân cư, nhất là khu tập thể cũ và nhà ở kết hợp kinh doanh.',
    hero: 'an-toan', heroAlt: alt['an-toan'], daysAgo: 18, state: 'live',
    body: [
      { p: 'Thành ủy đề nghị các chi bộ khu dân cư đưa nội dung phòng cháy, chữa cháy vào buổi sinh hoạt tháng này. Trước khi vận động người khác, mỗi đảng viên tự kiểm tra nơi ở của gia đình theo bảng dưới đây.' },
      { ol: ['Nhà có lối thoát thứ hai không, lối ấy có bị khóa hoặc che chắn không?', 'Bình chữa cháy còn áp suất, cả nhà có biết dùng không?', 'Dây điện, ổ cắm có cái nào nóng, sém, chắp nối không?', 'Xe điện sạc ở đâu, có sạc qua đêm không?', 'Nơi thờ cúng có vật dễ cháy gần đèn, nến không?', 'Bình gas, bếp có khóa van sau khi nấu không?', 'Hành lang chung có để đồ đạc chắn lối không?', 'Mọi người có nhớ số 114 và điểm tập kết khi có cháy không?'] },
      { p: 'Chi bộ tổng hợp những hộ cần giúp đỡ, đặc biệt là nhà có người già, người khuyết tật, trẻ nhỏ, để cùng tổ dân phố hỗ trợ lắp đèn báo khói hoặc mở lối thoát thứ hai.' },
      { quote: 'Đừng đợi diễn tập mới biết cửa sau nhà mình không mở được.' },
      { p: 'Kết quả tự kiểm không dùng để xếp loại đảng viên; mục đích là để không gia đình nào gặp nạn vì một việc có thể phòng trước.' },
    ],
  },
]
