import type { DemoDocument } from '../types'

const personnel = { owner: 'bantochuc', audience: 'thanhuy', issuer: 'Ban Tổ chức Thành ủy' } as const
const education = { owner: 'bantuyengiao', audience: 'thanhuy', issuer: 'Ban Tuyên giáo Thành ủy' } as const

export const advisoryDocuments: DemoDocument[] = [
  {
    ...personnel, key: 'vb-bantochuc-hd-05', type: 'HD', number: '05', symbol: 'HD/BTCTU', dateIssued: '2026-10-01', signer: 'Phùng Xuân Hòa', topic: 'nghiep-vu-cong-tac-dang', daysAgo: 52, state: 'live',
    title: 'Hướng dẫn rà soát, làm sạch dữ liệu đảng viên trên phần mềm',
    summary: 'Các bước đối chiếu danh sách, quy tắc ghi thông tin và cách sửa hồ sơ có căn cứ.',
    sections: [
      { anchor: 'muc-1', heading: '1. Nguyên tắc', text: 'Mỗi đảng viên có một hồ sơ duy nhất, gắn với chi bộ đang sinh hoạt. Thông tin ghi đúng giấy tờ gốc; trường hợp giấy tờ khác nhau thì ghi theo lý lịch đảng viên và chú thích. Không xóa hồ sơ; hồ sơ sai được đề nghị hợp nhất hoặc kết thúc theo đúng trình tự.' },
      { anchor: 'muc-2', heading: '2. Các bước thực hiện', text: 'Bước một, chi bộ in danh sách và đối chiếu tại buổi sinh hoạt. Bước hai, đảng viên xem hồ sơ của mình, đề nghị sửa nếu có sai sót. Bước ba, bí thư chi bộ xác nhận. Bước bốn, đảng ủy phường, xã duyệt và cập nhật. Toàn bộ quá trình hoàn thành trong quý.' },
      { anchor: 'muc-3', heading: '3. Quy tắc ghi', text: 'Họ và tên viết có dấu, đúng chữ hoa. Ngày tháng ghi đủ ngày, tháng, năm; thiếu ngày thì để trống và chú thích, không tự đặt. Số thẻ đảng viên, số định danh cá nhân ghi dạng chữ để không mất số 0 ở đầu. Địa chỉ ghi theo hai cấp hiện hành, giữ lại tên cũ trong phần lịch sử.' },
      { anchor: 'muc-4', heading: '4. Bảo vệ thông tin', text: 'Danh sách có thông tin cá nhân chỉ sử dụng cho việc rà soát, không gửi qua ứng dụng nhắn tin công cộng, không lưu trên máy dùng chung. Bản in sau khi dùng phải thu lại và hủy. Cán bộ được giao nhiệm vụ chịu trách nhiệm nếu để lộ thông tin của đảng viên.' },
    ],
  },
  {
    ...personnel, key: 'vb-bantochuc-hd-09', type: 'HD', number: '09', symbol: 'HD/BTCTU', dateIssued: '2026-11-20', signer: 'Phùng Xuân Hòa', topic: 'nghiep-vu-cong-tac-dang', daysAgo: 1, state: 'waiting-review',
    title: 'Hướng dẫn giao, nhận tài khoản quản trị Sổ tay đảng viên điện tử',
    summary: 'Mẫu quyết định giao tài khoản, biên bản bàn giao và trách nhiệm các bên.',
    sections: [
      { anchor: 'muc-1', heading: '1. Thẩm quyền giao', text: 'Cấp ủy hoặc người đứng đầu cơ quan tham mưu giúp việc quyết định giao tài khoản quản trị của đơn vị cho một cán bộ. Quyết định phải ghi số, ngày, họ tên, chức vụ người nhận và thời hạn. Không giao tài khoản bằng lời nói hoặc tin nhắn, kể cả trong thời gian ngắn.' },
      { anchor: 'muc-2', heading: '2. Trình tự bàn giao', text: 'Người giao và người nhận lập biên bản, nêu rõ những việc đang xử lý dở. Quyền của người giao kết thúc đúng thời điểm ghi trong quyết định mới. Người nhận đổi mật khẩu, bật xác thực hai lớp trước khi thực hiện thao tác đầu tiên và rà lại danh sách người dùng đã được phân quyền.' },
      { anchor: 'muc-3', heading: '3. Rà soát định kỳ', text: 'Sáu tháng một lần, đơn vị rà soát toàn bộ quyền đã giao; quyền không còn phù hợp phải thu hồi ngay. Kết quả rà soát được lưu cùng hồ sơ quản trị. Ban Tổ chức Thành ủy kiểm tra xác suất và thông báo đơn vị còn tài khoản không có quyết định giao.' },
    ],
  },
  {
    ...personnel, key: 'vb-bantochuc-cv-230', type: 'CV', number: '230', symbol: 'CV/BTCTU', dateIssued: '2026-11-04', signer: 'Bạch Thúy Lan', topic: 'xay-dung-dang', daysAgo: 18, state: 'live',
    title: 'Công văn về việc đăng ký chi bộ làm điểm đổi mới nội dung sinh hoạt',
    summary: 'Đề nghị các đảng ủy trực thuộc đăng ký ít nhất hai chi bộ làm điểm và cử đầu mối theo dõi.',
    sections: [
      { anchor: 'muc-1', heading: '1. Nội dung đề nghị', text: 'Đề nghị các đảng ủy trực thuộc Thành ủy lựa chọn, đăng ký ít nhất hai chi bộ làm điểm đổi mới nội dung sinh hoạt, trong đó có một chi bộ khu dân cư. Ưu tiên chi bộ còn khó khăn nhưng có quyết tâm, không chỉ chọn nơi vốn đã làm tốt.' },
      { anchor: 'muc-2', heading: '2. Tiêu chí theo dõi', text: 'Theo dõi bốn tiêu chí: tỷ lệ đảng viên dự họp; số ý kiến thảo luận; tỷ lệ việc giao cho đảng viên hoàn thành đúng hạn; mức độ hài lòng của đảng viên qua phiếu hỏi ngắn. Số liệu lấy từ biên bản trên hệ thống, chi bộ không phải báo cáo thêm.' },
      { anchor: 'muc-3', heading: '3. Thời hạn', text: 'Danh sách đăng ký gửi về Ban Tổ chức Thành ủy trong thời hạn 15 ngày kể từ ngày nhận công văn, kèm tên và số điện thoại cơ quan của đầu mối theo dõi. Thời gian làm điểm là sáu tháng; kết thúc có hội nghị trao đổi kinh nghiệm theo cụm.' },
    ],
  },
  {
    ...education, key: 'vb-bantuyengiao-hd-03', type: 'HD', number: '03', symbol: 'HD/BTGTU', dateIssued: '2026-10-09', signer: 'Tôn Minh Nguyệt', topic: 'nghiep-vu-cong-tac-dang', daysAgo: 44, state: 'live',
    title: 'Hướng dẫn quy trình biên tập, duyệt và đăng tin bài',
    summary: 'Quy trình từ bản thảo đến đăng bài, thời hạn đăng tin sự kiện và yêu cầu về nguồn, ảnh.',
    sections: [
      { anchor: 'muc-1', heading: '1. Các bước của quy trình', text: 'Bài viết đi qua các bước: soạn thảo, biên tập, duyệt của Tổ thư ký, duyệt của Ban Biên tập, đăng. Ở mỗi bước, người có trách nhiệm nhận việc, quyết định đồng ý hoặc trả lại kèm lý do. Bài đã duyệt mà sửa nội dung thì phải duyệt lại từ đầu.' },
      { anchor: 'muc-2', heading: '2. Thời hạn đăng tin', text: 'Tin sự kiện đăng chậm nhất ba giờ sau khi sự kiện kết thúc; ngoài giờ làm việc, ngày nghỉ, lễ, Tết chậm nhất bốn giờ. Văn bản của Thành ủy được phép phổ biến thì đăng ngay khi ban hành. Số liệu thống kê tháng, quý, năm đăng chậm nhất ngày 05 của tháng tiếp theo.' },
      { anchor: 'muc-3', heading: '3. Nguồn, tác giả, hình ảnh', text: 'Mỗi bài ghi rõ tác giả, nguồn và điều kiện sử dụng lại. Ảnh phải có chú thích và mô tả bằng lời cho người không nhìn thấy ảnh. Ảnh có trẻ em, người bệnh chỉ đăng khi được người giám hộ hoặc bản thân đồng ý. Đồ họa phải có bản mô tả bằng chữ đi kèm.' },
      { anchor: 'muc-4', heading: '4. Gỡ bài', text: 'Bài sai sự thật, lộ thông tin cá nhân hoặc không còn phù hợp thì gỡ, nêu rõ lý do. Việc gỡ bài có hiệu lực ngay; tại địa chỉ cũ vẫn còn thông báo về việc đã gỡ. Đơn vị đăng bài chịu trách nhiệm đính chính khi thông tin sai gây ảnh hưởng đến tổ chức, cá nhân.' },
    ],
  },
  {
    ...education, key: 'vb-bantuyengiao-kh-21', type: 'KH', number: '21', symbol: 'KH/BTGTU', dateIssued: '2026-11-02', signer: 'Tôn Minh Nguyệt', topic: 'hoc-tap-nghi-quyet', daysAgo: 20, state: 'live',
    title: 'Kế hoạch tổ chức học tập, quán triệt nghị quyết trong toàn Đảng bộ',
    summary: 'Đối tượng, nội dung, hình thức học tập và cách đánh giá kết quả thu hoạch.',
    sections: [
      { anchor: 'muc-1', heading: '1. Đối tượng, hình thức', text: 'Toàn thể đảng viên tham gia học tập theo một trong ba hình thức: tập trung tại hội trường, theo chi bộ, hoặc tự học trên Sổ tay đảng viên điện tử. Đảng viên tuổi cao, sức yếu được chi bộ thông tin tóm tắt. Cấp ủy lựa chọn hình thức phù hợp, tránh dồn ép thời gian.' },
      { anchor: 'muc-2', heading: '2. Tài liệu', text: 'Tài liệu gồm bản chữ, bản nghe và sơ đồ tóm tắt từng chuyên đề, được Ban Biên tập duyệt trước khi phổ biến. Báo cáo viên cấp cơ sở bổ sung ví dụ của địa phương nhưng không thay đổi nội dung cốt lõi. Mọi tài liệu ghi rõ nguồn và ngày cập nhật.' },
      { anchor: 'muc-3', heading: '3. Thu hoạch và đánh giá', text: 'Sau học tập, mỗi đảng viên có bài thu hoạch ngắn nêu việc đăng ký thực hiện. Chi bộ nhận xét chung, chọn bài tốt gửi lên cấp trên. Bài kiểm tra trắc nghiệm nhằm ôn lại kiến thức, được làm lại; kết quả không dùng làm căn cứ duy nhất để đánh giá đảng viên.' },
    ],
  },
  {
    ...education, key: 'vb-bantuyengiao-bc-16', type: 'BC', number: '16', symbol: 'BC/BTGTU', dateIssued: '2026-11-19', signer: 'Cung Đức Thịnh', topic: 'chuyen-doi-so', daysAgo: 3, state: 'returned',
    returnReason: 'Đề nghị đối chiếu lại bảng số liệu mục 2 với số kết xuất từ hệ thống ngày cuối tháng và bổ sung nhận xét về nhóm phường chưa có tin tự viết.',
    title: 'Báo cáo kết quả hoạt động của Ban Biên tập tháng 10/2026',
    summary: 'Tổng hợp số lượng, chất lượng tin bài, thời gian duyệt và những vấn đề cần rút kinh nghiệm.',
    sections: [
      { anchor: 'muc-1', heading: '1. Kết quả chính', text: 'Trong tháng, Ban Biên tập tiếp nhận 642 tin bài, duyệt đăng 588, trả lại 47 để chỉnh sửa, 7 bài không đăng do trùng lặp. Thời gian trung bình từ khi trình duyệt đến khi đăng là năm giờ, giảm gần hai giờ so với tháng trước. Có ba bài được gỡ theo đề nghị của đơn vị chủ quản.' },
      { anchor: 'muc-2', heading: '2. Cơ cấu tin bài', text: 'Tin hoạt động cơ sở chiếm 46%, xây dựng Đảng 21%, đời sống đô thị 18%, còn lại là các chuyên mục khác. Tỷ lệ bài do đơn vị tự viết đạt 78%. Số bài có bản nghe đạt 93%; các bài chưa có chủ yếu do dùng nhiều bảng số liệu khó đọc thành lời.' },
      { anchor: 'muc-3', heading: '3. Vấn đề rút kinh nghiệm', text: 'Lỗi thường gặp vẫn là sai tên người, thiếu nguồn ảnh, tiêu đề dài. Một số tin sự kiện đăng chậm vào cuối tuần do chưa phân công trực. Ban Biên tập đề nghị các đơn vị lập lịch trực tháng và cử người thay thế khi cộng tác viên vắng mặt.' },
    ],
  },
]
