import { internal, reuse } from '../licences'
import { pictureAlternatives as alt } from '../picture-alternatives'
import type { DemoNews } from '../types'

const source = 'Ban Tổ chức Thành ủy'
const city = { owner: 'bantochuc', audience: 'thanhuy', source } as const

export const banToChucNews: DemoNews[] = [
  {
    ...city, key: 'bantochuc-hoi-dap-chuyen-sinh-hoat', topic: 'nghiep-vu-cong-tac-dang', author: 'Đinh Quốc Việt', licence: reuse,
    title: 'Hỏi đáp: chuyển sinh hoạt đảng khi đổi nơi cư trú',
    summary: 'Ban Tổ chức trả lời những câu hỏi được gửi nhiều nhất về thủ tục chuyển sinh hoạt đảng chính thức và tạm thời.',
    hero: 'van-ban', heroAlt: alt['van-ban'], daysAgo: 6, state: 'live',
    body: [
      { p: 'Trong tháng qua, chuyên mục hỏi đáp nhận được nhiều câu hỏi về chuyển sinh hoạt đảng. Ban Tổ chức chọn những câu tiêu biểu để trả lời chung.' },
      { h: 'Khi nào chuyển chính thức, khi nào chuyển tạm thời?' },
      { p: 'Đảng viên thay đổi nơi công tác hoặc nơi cư trú lâu dài thì chuyển sinh hoạt chính thức. Trường hợp đi học, đi công tác có thời hạn thì xem xét chuyển tạm thời; trong thời gian đó đảng viên vẫn thuộc số lượng của đảng bộ cũ.' },
      { h: 'Trình tự thực hiện' },
      { ol: ['Đảng viên báo cáo bí thư chi bộ nơi đi.', 'Chi bộ nơi đi gặp gỡ, nhận xét và đề nghị cấp có thẩm quyền giới thiệu.', 'Đảng viên nộp giấy giới thiệu đúng thời hạn ghi trên giấy.', 'Nơi đến kiểm tra hồ sơ, tiếp nhận và cập nhật trên hệ thống.'] },
      { p: 'Đảng viên không nên tự giữ hồ sơ quá lâu. Nếu có lý do chính đáng phải nộp chậm, cần báo ngay cho chi bộ nơi đi để được hướng dẫn, tránh bị gián đoạn sinh hoạt. Chi bộ nơi đến cũng chủ động gọi điện hỏi thăm khi đã có thông báo mà chưa thấy đảng viên tới.' },
    ],
  },
  {
    ...city, key: 'bantochuc-doi-chieu-danh-sach', topic: 'nghiep-vu-cong-tac-dang', author: 'Phan Diệu Hà', licence: internal,
    title: 'Đối chiếu danh sách đảng viên: làm sạch trước, báo cáo sau',
    summary: 'Danh sách trên phần mềm cần khớp với thực tế sinh hoạt; mỗi quý rà một lần theo sáu lỗi thường gặp.',
    hero: 'bieu-do', heroAlt: alt['bieu-do'], daysAgo: 11, state: 'live',
    body: [
      { p: 'Ban Tổ chức đề nghị các đảng ủy trực thuộc rà soát dữ liệu đảng viên trước ngày 25 của tháng cuối quý. Mục tiêu là mỗi người chỉ có một hồ sơ, ở đúng chi bộ đang sinh hoạt.' },
      { table: [['Lỗi thường gặp', 'Cách xử lý'], ['Trùng hồ sơ do nhập hai lần', 'Giữ hồ sơ đủ căn cứ, đề nghị hợp nhất'], ['Thiếu ngày chính thức', 'Đối chiếu quyết định công nhận'], ['Số thẻ mất số 0 ở đầu', 'Nhập lại dạng chữ, đủ số ký tự'], ['Đã chuyển đi nhưng chưa rút tên', 'Kiểm tra giấy giới thiệu'], ['Đã từ trần chưa cập nhật', 'Chi bộ xác nhận, ghi ngày'], ['Sai quê quán sau sắp xếp địa giới', 'Ghi theo tên tại thời điểm kê khai']] },
      { p: 'Mỗi lần sửa phải có căn cứ và được ghi nhật ký. Chi bộ không sửa thay cho đảng viên những thông tin cá nhân khi chưa có xác nhận; đảng viên được xem và đề nghị sửa hồ sơ của chính mình.' },
      { quote: 'Số liệu đẹp mà không khớp với danh sách điểm danh thì chưa phải số liệu đúng.' },
    ],
  },
  {
    ...city, key: 'bantochuc-tao-nguon-ket-nap', topic: 'xay-dung-dang', author: 'Đinh Quốc Việt', licence: reuse,
    title: 'Tạo nguồn kết nạp đảng viên ở khu dân cư: bắt đầu từ việc chung',
    summary: 'Nhiều chi bộ phát hiện nhân tố mới từ tổ công nghệ số cộng đồng, đội tự quản và câu lạc bộ thiện nguyện.',
    hero: 'chi-bo', heroAlt: alt['chi-bo'], daysAgo: 24, state: 'live',
    body: [
      { p: 'Ở khu dân cư, nguồn kết nạp đảng không nhiều như ở cơ quan, trường học. Kinh nghiệm của các chi bộ làm tốt là không ngồi chờ hồ sơ, mà giao việc chung để thử thách và phát hiện người nhiệt tình, có uy tín.' },
      { ul: ['Lập danh sách quần chúng tích cực, mỗi người có một đảng viên theo dõi, giúp đỡ.', 'Giao việc vừa sức: hướng dẫn dịch vụ công, điều phối điểm để xe, phụ trách tủ sách.', 'Nhận xét công khai trong sinh hoạt chi bộ, góp ý thẳng thắn và chân thành.', 'Cử đi học lớp bồi dưỡng nhận thức khi đã đủ chín, không chạy theo chỉ tiêu.'] },
      { p: 'Chị Trương Mỹ Duyên, thành viên một tổ công nghệ số cộng đồng, được kết nạp sau hai năm gắn bó với khu phố. Chị nói điều khiến mình quyết tâm phấn đấu là thấy các đảng viên lớn tuổi luôn nhận phần việc khó.' },
      { p: 'Ban Tổ chức lưu ý: người giới thiệu phải cùng công tác hoặc cùng sinh hoạt với quần chúng đủ thời gian theo quy định và chịu trách nhiệm về nhận xét của mình.' },
    ],
  },
  {
    ...city, key: 'bantochuc-mau-bien-ban', topic: 'nghiep-vu-cong-tac-dang', author: 'Tạ Minh Đức', licence: reuse,
    title: 'Mẫu biên bản sinh hoạt chi bộ bản rút gọn',
    summary: 'Mẫu mới gồm sáu phần, giúp thư ký ghi đủ ý kiến thảo luận và kết quả biểu quyết.',
    hero: 'van-ban', heroAlt: alt['van-ban'], daysAgo: 16, state: 'live-with-revision',
    revisionNote: 'Bổ sung dòng ghi số đảng viên được miễn sinh hoạt có mặt và chỉnh lại ví dụ tính tỷ lệ biểu quyết.',
    body: [
      { p: 'Qua kiểm tra, nhiều biên bản ghi rất dài phần đọc văn bản nhưng thiếu ý kiến thảo luận. Ban Tổ chức giới thiệu mẫu rút gọn để các chi bộ tham khảo.' },
      { ol: ['Thời gian, địa điểm, chủ trì, thư ký.', 'Số đảng viên triệu tập, có mặt, vắng có lý do, vắng không lý do; ghi riêng chính thức và dự bị.', 'Nội dung và người trình bày.', 'Ý kiến thảo luận: ghi tên người nói và ý chính.', 'Biểu quyết: hình thức, số tán thành, không tán thành, ý kiến khác.', 'Kết luận và việc giao cho từng đảng viên, có thời hạn.'] },
      { h: 'Ví dụ về biểu quyết' },
      { p: 'Chi bộ có 22 đảng viên, gồm 20 chính thức và 2 dự bị; buổi họp vắng 3 đảng viên chính thức. Tỷ lệ biểu quyết được tính trên 20 đảng viên chính thức được triệu tập, không tính trên 17 người có mặt. Đảng viên dự bị tham gia thảo luận nhưng không biểu quyết.' },
      { p: 'Biên bản được đọc lại trước khi kết thúc buổi họp. Nếu có ý kiến chưa thống nhất về cách ghi, thư ký sửa ngay và nêu rõ chỗ đã sửa.' },
    ],
  },
  {
    ...city, key: 'bantochuc-boi-duong-bi-thu', topic: 'xay-dung-dang', author: 'Phan Diệu Hà', licence: reuse,
    title: 'Bồi dưỡng bí thư chi bộ: học theo tình huống',
    summary: 'Giáo trình mới gồm 18 tình huống có thật trong công tác chi bộ, học viên đóng vai và cùng tìm cách giải quyết.',
    hero: 'truong-hoc', heroAlt: alt['truong-hoc'], daysAgo: 30, state: 'live',
    body: [
      { p: 'Thay cho các buổi thuyết trình dài, lớp bồi dưỡng bí thư chi bộ năm nay được thiết kế theo tình huống. Mỗi buổi học giải quyết hai việc mà bí thư nào cũng từng gặp: đảng viên ngại phát biểu, mâu thuẫn trong khu tập thể, nợ đảng phí vì hoàn cảnh khó khăn, thông tin thất thiệt lan trong nhóm trò chuyện.' },
      { p: 'Học viên chia nhóm đóng vai, sau đó đối chiếu với Điều lệ và hướng dẫn hiện hành. Giảng viên chỉ kết luận khi các nhóm đã tranh luận xong.' },
      { quote: 'Tôi làm bí thư chín năm, lần đầu được nghe người khác nói mình điều hành buổi họp thế nào.' },
      { p: 'Sau lớp học, mỗi bí thư viết kế hoạch cải tiến một việc trong ba tháng. Ban Tổ chức theo dõi qua báo cáo sinh hoạt trên hệ thống, không yêu cầu thêm báo cáo giấy.' },
    ],
  },
  {
    ...city, key: 'bantochuc-luu-y-danh-gia-nam', topic: 'xay-dung-dang', author: 'Tạ Minh Đức', licence: internal,
    title: 'Lưu ý khi đánh giá, xếp loại đảng viên cuối năm',
    summary: 'Đánh giá phải dựa trên việc đã giao và kết quả cụ thể, tránh nể nang hoặc chia đều.',
    hero: 'bieu-do', heroAlt: alt['bieu-do'], daysAgo: 1, state: 'waiting-review',
    body: [
      { p: 'Để việc đánh giá cuối năm đi vào thực chất, Ban Tổ chức lưu ý các chi bộ một số điểm sau. Bài viết mang tính hướng dẫn nghiệp vụ, không thay cho văn bản chính thức của cấp có thẩm quyền.' },
      { ul: ['Căn cứ đầu tiên là bản cam kết và việc chi bộ đã giao trong năm.', 'Đảng viên tự nhận mức trước, chi bộ góp ý và bỏ phiếu.', 'Tỷ lệ xuất sắc không vượt quá mức quy định; không bắt buộc phải dùng hết tỷ lệ.', 'Ý kiến của tổ dân phố, đoàn thể là kênh tham khảo cho đảng viên sinh hoạt hai chiều.', 'Người bị góp ý được giải trình và giải trình đó phải ghi vào biên bản.'] },
      { h: 'Những biểu hiện cần tránh' },
      { p: 'Một số nơi xếp loại theo thứ tự luân phiên hoặc dồn mức cao cho người giữ chức vụ. Cách làm này làm mất ý nghĩa của việc đánh giá và gây tâm tư trong đảng viên. Cấp ủy cấp trên cần xem lại hồ sơ khi thấy kết quả của chi bộ quá đồng đều nhiều năm liền, nhất là nơi còn nhiều việc tồn đọng.' },
    ],
  },
  {
    ...city, key: 'bantochuc-tai-khoan-quan-tri', topic: 'chuyen-doi-so', author: 'Đinh Quốc Việt', licence: internal,
    title: 'Bàn giao tài khoản quản trị khi thay đổi cán bộ: bốn việc phải làm ngay',
    summary: 'Mỗi tài khoản quản trị phải gắn với quyết định giao; người thôi nhiệm vụ không giữ lại quyền.',
    hero: 'an-toan', heroAlt: alt['an-toan'], daysAgo: 0, state: 'approved',
    body: [
      { p: 'Mỗi cấp ủy, tổ chức đảng và cơ quan tham mưu giúp việc được cấp một tài khoản quản trị. Việc giao tài khoản cho ai phải bằng quyết định, ghi rõ số và ngày. Khi cán bộ thay đổi vị trí, đề nghị thực hiện ngay bốn việc.' },
      { ol: ['Ban hành quyết định giao tài khoản cho người kế nhiệm.', 'Kết thúc quyền của người cũ trên hệ thống kể từ thời điểm bàn giao.', 'Người mới đổi mật khẩu, bật xác thực hai lớp.', 'Rà lại danh sách người được phân quyền trong đơn vị.'] },
      { h: 'Vì sao không dùng chung mật khẩu?' },
      { p: 'Mỗi thao tác duyệt, đăng, gỡ bài hay phân quyền đều ghi tên người thực hiện. Dùng chung mật khẩu khiến đơn vị không xác định được trách nhiệm khi có sai sót, đồng thời vi phạm quy chế sử dụng phần mềm.' },
      { p: 'Đơn vị cần hỗ trợ gửi yêu cầu trong mục Hỗ trợ; Ban Tổ chức trả lời trong giờ hành chính. Trường hợp nghi ngờ lộ mật khẩu, hãy khóa tài khoản trước rồi báo sau.' },
    ],
  },
]
