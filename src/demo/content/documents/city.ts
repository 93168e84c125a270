import type { DemoDocument } from '../types'

const issuer = 'Ban Thường vụ Thành ủy Hà Nội'
const city = { owner: 'thanhuy', issuer } as const

export const cityDocuments: DemoDocument[] = [
  {
    ...city, key: 'vb-thanhuy-nq-07', type: 'NQ', number: '07', symbol: 'NQ/TU', dateIssued: '2026-09-11', inForce: '2026-09-11', signer: 'Nguyễn Hữu Trường', topic: 'xay-dung-dang', daysAgo: 70, state: 'live',
    title: 'Nghị quyết về nâng cao chất lượng sinh hoạt chi bộ trong tình hình mới',
    summary: 'Xác định mục tiêu, nhiệm vụ và giải pháp để sinh hoạt chi bộ thiết thực, dân chủ, có kết quả đo đếm được.',
    sections: [
      { anchor: 'muc-1', heading: 'I. Tình hình', text: 'Những năm qua, sinh hoạt chi bộ trong Đảng bộ Thành phố đã đi vào nền nếp, số chi bộ sinh hoạt đúng kỳ chiếm đa số. Tuy nhiên, ở một số nơi nội dung còn chung chung, ít gắn với việc của địa phương; đảng viên ngại phát biểu, nghị quyết chi bộ thiếu phân công và thời hạn. Nguyên nhân chủ yếu là khâu chuẩn bị chưa kỹ, kỹ năng điều hành của bí thư chưa đều.' },
      { anchor: 'muc-2', heading: 'II. Mục tiêu', text: 'Phấn đấu mọi chi bộ sinh hoạt đủ kỳ, đúng nguyên tắc, dành ít nhất một nửa thời gian cho thảo luận. Mỗi nghị quyết chi bộ phải nêu rõ việc, người, thời hạn. Từng bước đưa việc chuẩn bị, điểm danh, biểu quyết, ghi biên bản và giao việc lên Sổ tay đảng viên điện tử, bảo đảm thuận tiện cho đảng viên cao tuổi.' },
      { anchor: 'muc-3', heading: 'III. Nhiệm vụ, giải pháp', text: 'Đổi mới định hướng nội dung theo hướng ngắn gọn, gợi mở; bồi dưỡng bí thư, phó bí thư chi bộ theo tình huống; mỗi đảng ủy phường, xã chọn chi bộ làm điểm và nhân rộng cách làm tốt. Cấp ủy viên dự sinh hoạt với chi bộ được phân công, lắng nghe và trả lời kiến nghị. Tăng cường sinh hoạt chuyên đề gắn với thực tế, không hình thức.' },
      { anchor: 'muc-4', heading: 'IV. Tổ chức thực hiện', text: 'Các đảng ủy trực thuộc xây dựng kế hoạch thực hiện trong thời hạn 30 ngày. Ban Tổ chức Thành ủy chủ trì theo dõi, đôn đốc, định kỳ sáu tháng báo cáo Ban Thường vụ. Ban Tuyên giáo Thành ủy chuẩn bị tài liệu định hướng và giới thiệu điển hình. Nghị quyết này phổ biến đến chi bộ.' },
    ],
  },
  {
    ...city, key: 'vb-thanhuy-kh-12', type: 'KH', number: '12', symbol: 'KH/TU', dateIssued: '2026-09-28', signer: 'Trần Lệ Thanh', topic: 'chuyen-doi-so', daysAgo: 55, state: 'live-with-revision',
    revisionNote: 'Điều chỉnh mốc hoàn thành giai đoạn 2 và bổ sung trách nhiệm của Văn phòng Thành ủy.',
    title: 'Kế hoạch đẩy mạnh ứng dụng Sổ tay đảng viên điện tử',
    summary: 'Lộ trình ba giai đoạn từ làm sạch dữ liệu, vận hành Ban Biên tập đến sinh hoạt chi bộ trên hệ thống.',
    sections: [
      { anchor: 'muc-1', heading: 'I. Mục đích, yêu cầu', text: 'Đưa Sổ tay đảng viên điện tử trở thành công cụ làm việc thường xuyên của cấp ủy, chi bộ và đảng viên. Yêu cầu triển khai đồng bộ, có lộ trình, lấy người dùng làm trung tâm; không giao chỉ tiêu hình thức, không bắt buộc đảng viên không đủ điều kiện phải dùng điện thoại thông minh.' },
      { anchor: 'muc-2', heading: 'II. Các giai đoạn', text: 'Giai đoạn 1: rà soát tổ chức đảng, làm sạch dữ liệu đảng viên, kích hoạt tài khoản. Giai đoạn 2: kiện toàn Ban Biên tập, đưa văn kiện, tài liệu được phép phổ biến lên hệ thống, vận hành quy trình duyệt. Giai đoạn 3: chuẩn bị và ghi nhận sinh hoạt chi bộ, học tập nghị quyết, tiếp nhận và trả lời phản ánh trên hệ thống.' },
      { anchor: 'muc-3', heading: 'III. Phân công', text: 'Ban Tổ chức Thành ủy chủ trì quản lý tổ chức đảng, đảng viên, phân quyền tài khoản. Ban Tuyên giáo Thành ủy thường trực công tác biên tập, duyệt tin bài của Thành phố. Đảng ủy phường, xã chịu trách nhiệm về nội dung do đơn vị mình đăng tải và về tính chính xác của dữ liệu thuộc phạm vi quản lý.' },
      { anchor: 'muc-4', heading: 'IV. Kiểm tra, đánh giá', text: 'Hằng quý, các đơn vị tự đánh giá theo bốn nhóm chỉ số: dữ liệu đúng với thực tế, chi bộ họp qua hệ thống, tin bài do đơn vị tự viết, phản ánh trả lời đúng hạn. Số liệu do hệ thống kết xuất, đơn vị không phải lập báo cáo giấy riêng. Kết quả là một căn cứ đánh giá hằng năm.' },
    ],
  },
  {
    ...city, key: 'vb-thanhuy-ct-03', type: 'CT', number: '03', symbol: 'CT/TU', dateIssued: '2026-10-05', signer: 'Nguyễn Hữu Trường', topic: 'doi-song-do-thi', daysAgo: 48, state: 'live',
    title: 'Chỉ thị về nêu gương của đảng viên trong giữ gìn trật tự, vệ sinh đô thị',
    summary: 'Yêu cầu đảng viên và gia đình gương mẫu thực hiện trước, vận động khu dân cư cùng làm.',
    sections: [
      { anchor: 'muc-1', heading: '1. Yêu cầu chung', text: 'Mỗi đảng viên và gia đình gương mẫu phân loại rác tại nguồn, để xe đúng nơi quy định, không lấn chiếm lòng đường, vỉa hè, không cơi nới trái phép. Việc nêu gương được ghi trong bản đăng ký làm theo hằng năm và được chi bộ nơi cư trú nhận xét.' },
      { anchor: 'muc-2', heading: '2. Đối với chi bộ khu dân cư', text: 'Chi bộ chọn từ một đến hai việc khó nhất của khu dân cư để lãnh đạo giải quyết dứt điểm trong năm; phân công đảng viên phụ trách cụm hộ; phối hợp Ban công tác Mặt trận, các đoàn thể vận động nhân dân. Việc nào vượt thẩm quyền thì kiến nghị kịp thời, không để kéo dài.' },
      { anchor: 'muc-3', heading: '3. Đối với đảng ủy phường, xã', text: 'Công khai số điện thoại tiếp nhận phản ánh về trật tự, vệ sinh đô thị; bố trí điểm tập kết rác hợp lý; không làm theo phong trào. Hằng tháng công bố kết quả trên trang tin của đảng bộ, nêu rõ điểm đã chuyển biến và điểm còn tồn tại, người chịu trách nhiệm và thời hạn khắc phục.' },
    ],
  },
  {
    ...city, key: 'vb-thanhuy-qd-118', type: 'QĐ', number: '118', symbol: 'QĐ/TU', dateIssued: '2026-10-13', inForce: '2026-11-01', signer: 'Trần Lệ Thanh', topic: 'nghiep-vu-cong-tac-dang', daysAgo: 40, state: 'live',
    title: 'Quyết định về việc thành lập Ban Biên tập tin bài và Tổ thư ký biên tập',
    summary: 'Quy định thành phần, nhiệm vụ, chế độ làm việc của Ban Biên tập và Tổ thư ký giúp việc.',
    sections: [
      { anchor: 'dieu-1', heading: 'Điều 1. Thành lập', text: 'Thành lập Ban Biên tập tin bài trên Sổ tay đảng viên điện tử của Đảng bộ Thành phố gồm 11 thành viên và Tổ thư ký biên tập gồm 7 thành viên. Danh sách kèm theo Quyết định này. Thành viên Ban Biên tập làm việc theo chế độ kiêm nhiệm, thực hiện nhiệm vụ do Trưởng ban phân công.' },
      { anchor: 'dieu-2', heading: 'Điều 2. Nhiệm vụ của Ban Biên tập', text: 'Duyệt và quyết định đăng tin bài, văn kiện, tài liệu của cấp Thành phố; gỡ bài khi có căn cứ, nêu rõ lý do; bảo đảm nội dung chính xác, kịp thời, đúng định hướng. Người viết bài không đồng thời là người duyệt bài ấy. Mỗi lần duyệt, đăng, gỡ được ghi nhật ký kèm tên người thực hiện.' },
      { anchor: 'dieu-3', heading: 'Điều 3. Nhiệm vụ của Tổ thư ký', text: 'Tiếp nhận bài của cộng tác viên, kiểm tra nguồn, tên người, số liệu, thể thức; biên tập và trình Ban Biên tập; trả lại bài chưa đạt kèm góp ý cụ thể. Tiếp nhận, phân loại phản ánh của đảng viên và chuyển đến cơ quan có thẩm quyền trả lời theo quy định.' },
      { anchor: 'dieu-4', heading: 'Điều 4. Hiệu lực thi hành', text: 'Quyết định này có hiệu lực kể từ ngày 01/11/2026. Các ban Đảng, Văn phòng Thành ủy, các đảng ủy trực thuộc Thành ủy và các đồng chí có tên trong danh sách chịu trách nhiệm thi hành. Những quy định trước đây về tổ chức biên tập trái với Quyết định này không còn được áp dụng.' },
    ],
  },
  {
    ...city, key: 'vb-thanhuy-tb-45', type: 'TB', number: '45', symbol: 'TB/TU', dateIssued: '2026-10-28', signer: 'Đàm Ngọc Sơn', topic: 'xay-dung-dang', daysAgo: 25, state: 'live',
    title: 'Thông báo kết luận hội nghị giao ban công tác xây dựng Đảng quý III',
    summary: 'Tóm tắt đánh giá của hội nghị và các việc giao cho từng cơ quan, đơn vị.',
    sections: [
      { anchor: 'muc-1', heading: '1. Đánh giá chung', text: 'Hội nghị ghi nhận sự cố gắng của các cấp ủy trong việc ổn định tổ chức sau sắp xếp, duy trì sinh hoạt chi bộ và chăm lo đời sống nhân dân. Những hạn chế được chỉ ra gồm: dữ liệu đảng viên ở một số nơi chưa khớp, văn bản đã ban hành chậm đăng tải, việc trả lời kiến nghị còn chung chung.' },
      { anchor: 'muc-2', heading: '2. Giao nhiệm vụ', text: 'Ban Tổ chức Thành ủy hướng dẫn làm sạch dữ liệu, hoàn thành trước kỳ giao ban tới. Ban Tuyên giáo Thành ủy mở lớp tập huấn viết tin cho cộng tác viên cơ sở. Văn phòng Thành ủy theo dõi thời hạn trả lời phản ánh, hằng tháng thông báo đơn vị có việc quá hạn và lý do.' },
      { anchor: 'muc-3', heading: '3. Tổ chức thực hiện', text: 'Các đảng ủy trực thuộc căn cứ nhiệm vụ được giao để phân công người thực hiện, báo cáo kết quả trước ngày 25 của tháng cuối quý. Văn phòng Thành ủy tổng hợp, báo cáo Thường trực Thành ủy; đơn vị nào chưa hoàn thành phải giải trình tại hội nghị giao ban kế tiếp.' },
    ],
  },
  {
    ...city, key: 'vb-thanhuy-qc-02', type: 'QC', number: '02', symbol: 'QC/TU', dateIssued: '2026-11-20', inForce: '2026-12-15', signer: 'Trần Lệ Thanh', topic: 'nghiep-vu-cong-tac-dang', daysAgo: 2, state: 'waiting-approval',
    title: 'Quy chế tiếp nhận, xử lý và trả lời phản ánh của đảng viên',
    summary: 'Quy định nguyên tắc, trách nhiệm, thời hạn và việc bảo vệ thông tin người phản ánh.',
    sections: [
      { anchor: 'dieu-1', heading: 'Điều 1. Phạm vi, đối tượng', text: 'Quy chế này quy định việc tiếp nhận, phân loại, xử lý và trả lời phản ánh, kiến nghị của đảng viên gửi qua Sổ tay đảng viên điện tử. Đối tượng áp dụng là cấp ủy, tổ chức đảng, cơ quan tham mưu giúp việc và đảng viên trong Đảng bộ Thành phố. Đơn thư tố cáo, khiếu nại thực hiện theo quy định riêng.' },
      { anchor: 'dieu-2', heading: 'Điều 2. Nguyên tắc', text: 'Mọi phản ánh đều được tiếp nhận và có hồi âm. Việc thuộc thẩm quyền cấp nào do cấp đó trả lời, không chuyển lòng vòng. Thông tin cá nhân của người phản ánh được giữ kín, chỉ người được giao xử lý mới được xem trong phạm vi cần thiết; mỗi lần xem đều được ghi nhật ký.' },
      { anchor: 'dieu-3', heading: 'Điều 3. Phân loại', text: 'Tổ thư ký phân loại phản ánh theo lĩnh vực và thẩm quyền trong thời hạn hai ngày làm việc. Phản ánh chưa rõ thì hỏi thêm người gửi, không tự ý sửa nội dung. Phản ánh trùng được gộp để trả lời chung nhưng mỗi người gửi đều nhận được thông báo riêng về kết quả.' },
      { anchor: 'dieu-4', heading: 'Điều 4. Thời hạn trả lời', text: 'Phản ánh thông thường được trả lời trong mười ngày làm việc kể từ ngày chuyển đến đơn vị xử lý. Việc phức tạp được gia hạn một lần, không quá mười ngày, và phải thông báo lý do cho người gửi. Việc khẩn liên quan đến an toàn của người dân phải xử lý ngay khi nhận.' },
      { anchor: 'dieu-5', heading: 'Điều 5. Trách nhiệm người phản ánh', text: 'Đảng viên có quyền theo dõi tiến độ, nhắc việc, đánh giá mức độ hài lòng với câu trả lời; đồng thời chịu trách nhiệm về tính trung thực của nội dung đã gửi. Không lợi dụng phản ánh để xúc phạm người khác, chia rẽ nội bộ hoặc phát tán thông tin chưa được kiểm chứng.' },
    ],
  },
  {
    ...city, key: 'vb-thanhuy-ctr-04', type: 'CTr', number: '04', symbol: 'CTr/TU', dateIssued: '2026-11-20', signer: 'Nguyễn Hữu Trường', topic: 'xay-dung-dang', daysAgo: 0, state: 'scheduled',
    title: 'Chương trình kiểm tra, giám sát chuyên đề năm 2027',
    summary: 'Ba chuyên đề kiểm tra, hai chuyên đề giám sát, tập trung vào thực hiện nghị quyết và sử dụng dữ liệu.',
    sections: [
      { anchor: 'muc-1', heading: 'I. Chuyên đề kiểm tra', text: 'Kiểm tra việc lãnh đạo thực hiện nghị quyết về nâng cao chất lượng sinh hoạt chi bộ; việc quản lý, sử dụng đảng phí; việc thực hiện quy định nêu gương của cán bộ chủ chốt. Mỗi chuyên đề chọn từ hai đến ba đảng ủy trực thuộc, không kiểm tra trùng nội dung trong cùng năm.' },
      { anchor: 'muc-2', heading: 'II. Chuyên đề giám sát', text: 'Giám sát công tác kết nạp và quản lý đảng viên; giám sát việc cập nhật dữ liệu và trả lời phản ánh trên Sổ tay đảng viên điện tử. Giám sát chủ yếu qua dữ liệu sẵn có, hạn chế yêu cầu cơ sở lập thêm báo cáo; chỉ làm việc trực tiếp khi thật cần thiết.' },
      { anchor: 'muc-3', heading: 'III. Tổ chức thực hiện', text: 'Ủy ban Kiểm tra Thành ủy chủ trì xây dựng kế hoạch từng cuộc, thông báo trước cho đơn vị ít nhất mười ngày. Kết luận phải nêu rõ ưu điểm, hạn chế, nguyên nhân, trách nhiệm và thời hạn khắc phục. Sau kết luận, đơn vị báo cáo việc thực hiện trong thời gian ba tháng.' },
    ],
  },
]
