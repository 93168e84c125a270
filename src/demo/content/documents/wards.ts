import type { DemoDocument } from '../types'

export const wardDocuments: DemoDocument[] = [
  {
    key: 'vb-hoankiem-nq-05', owner: 'hoankiem', type: 'NQ', number: '05', symbol: 'NQ/ĐU', issuer: 'Đảng ủy phường Hoàn Kiếm', dateIssued: '2026-10-02', inForce: '2026-10-02', signer: 'Nghiêm Đình Quân', topic: 'doi-song-do-thi', daysAgo: 50, state: 'live',
    title: 'Nghị quyết về xây dựng tuyến phố văn minh, an toàn, thân thiện',
    summary: 'Lãnh đạo xây dựng tuyến phố văn minh gắn với trách nhiệm của từng chi bộ và đảng viên.',
    sections: [
      { anchor: 'muc-1', heading: 'I. Mục tiêu', text: 'Đến hết nhiệm kỳ, các tuyến phố chính trên địa bàn phường đạt tiêu chí văn minh, an toàn, thân thiện; giảm rõ rệt tình trạng lấn chiếm vỉa hè, chèo kéo khách; mỗi tuyến phố có tổ đảng viên phụ trách và kênh tiếp nhận phản ánh công khai.' },
      { anchor: 'muc-2', heading: 'II. Nhiệm vụ', text: 'Chi bộ khu dân cư nắm từng hộ kinh doanh, vận động ký cam kết và cùng giải quyết khó khăn về chỗ để xe, nơi tập kết hàng. Chính quyền phường kẻ vạch, sắp xếp biển báo, bố trí điểm rửa tay, nhà vệ sinh công cộng. Đoàn thể phụ trách tuyến mẫu của giới mình.' },
      { anchor: 'muc-3', heading: 'III. Giám sát', text: 'Hằng tháng, tổ giám sát gồm đại diện chi bộ, Mặt trận và người dân chấm điểm từng đoạn phố theo bộ tiêu chí thống nhất. Kết quả niêm yết tại nhà văn hóa và đăng trên trang tin của đảng bộ. Đoạn phố hai tháng liền không đạt phải có biện pháp khắc phục cụ thể.' },
    ],
  },
  {
    key: 'vb-hoankiem-kh-08', owner: 'hoankiem', type: 'KH', number: '08', symbol: 'KH/ĐU', issuer: 'Đảng ủy phường Hoàn Kiếm', dateIssued: '2026-10-30', signer: 'Nghiêm Đình Quân', topic: 'xay-dung-dang', daysAgo: 22, state: 'live',
    title: 'Kế hoạch phát triển đảng viên năm 2027',
    summary: 'Chú trọng nguồn ở khu dân cư, hộ kinh doanh và doanh nghiệp ngoài khu vực nhà nước.',
    sections: [
      { anchor: 'muc-1', heading: '1. Yêu cầu', text: 'Phát triển đảng viên coi trọng chất lượng, không chạy theo số lượng. Mỗi chi bộ khu dân cư có ít nhất hai quần chúng trong danh sách theo dõi, giúp đỡ. Chú ý người có uy tín trong hộ kinh doanh, lao động ngành du lịch, thành viên tổ công nghệ số cộng đồng và đội ngũ tổ trưởng dân phố.' },
      { anchor: 'muc-2', heading: '2. Giải pháp', text: 'Giao việc để thử thách; phân công đảng viên chính thức giúp đỡ; tổ chức gặp mặt quần chúng ưu tú hai lần trong năm. Phối hợp mở lớp bồi dưỡng nhận thức vào buổi tối để người lao động tham gia được. Hồ sơ được thẩm tra kỹ, bảo đảm đúng trình tự, thời hạn.' },
      { anchor: 'muc-3', heading: '3. Phân công', text: 'Ban Xây dựng Đảng của đảng ủy phường theo dõi chung, hằng quý báo cáo ban thường vụ. Bí thư chi bộ chịu trách nhiệm về danh sách nguồn và chất lượng nhận xét. Chi bộ ba năm liền không có nguồn phát triển phải báo cáo nguyên nhân và biện pháp với ban thường vụ đảng ủy.' },
    ],
  },
  {
    key: 'vb-badinh-qd-31', owner: 'badinh', type: 'QĐ', number: '31', symbol: 'QĐ/ĐU', issuer: 'Đảng ủy phường Ba Đình', dateIssued: '2026-10-09', inForce: '2026-10-09', signer: 'Trang Thị Mai', topic: 'nghiep-vu-cong-tac-dang', daysAgo: 42, state: 'live',
    title: 'Quyết định giao tài khoản quản trị Sổ tay đảng viên điện tử',
    summary: 'Giao tài khoản quản trị của Đảng ủy phường cho cán bộ phụ trách, nêu rõ quyền hạn và trách nhiệm.',
    sections: [
      { anchor: 'dieu-1', heading: 'Điều 1. Giao tài khoản', text: 'Giao tài khoản quản trị của Đảng ủy phường Ba Đình trên Sổ tay đảng viên điện tử cho cán bộ Văn phòng Đảng ủy được phân công, kể từ ngày ký Quyết định. Thời hạn giao gắn với nhiệm vụ; khi thay đổi vị trí công tác thì quyền sử dụng tài khoản chấm dứt.' },
      { anchor: 'dieu-2', heading: 'Điều 2. Quyền hạn', text: 'Người được giao tài khoản được tạo, phân quyền và khóa tài khoản người dùng thuộc phạm vi quản lý; cập nhật tổ chức đảng, đảng viên; theo dõi số liệu tổng hợp. Không được duyệt bài thay Ban Biên tập, không được cho người khác mượn tài khoản dưới bất cứ hình thức nào.' },
      { anchor: 'dieu-3', heading: 'Điều 3. Trách nhiệm thi hành', text: 'Văn phòng Đảng ủy, Ban Xây dựng Đảng, các chi bộ, đảng bộ trực thuộc và cá nhân có tên chịu trách nhiệm thi hành Quyết định này. Khi phát hiện dấu hiệu lộ mật khẩu hoặc truy cập trái phép, phải khóa tài khoản ngay và báo cáo cấp trên trong ngày.' },
    ],
  },
  {
    key: 'vb-badinh-kl-06', owner: 'badinh', type: 'KL', number: '06', symbol: 'KL/ĐU', issuer: 'Đảng ủy phường Ba Đình', dateIssued: '2026-11-20', signer: 'Trang Thị Mai', topic: 'chuyen-doi-so', daysAgo: 1, state: 'approved',
    title: 'Kết luận về mở rộng mô hình họp không giấy',
    summary: 'Đánh giá ba tháng thí điểm và điều kiện để mở rộng tới các chi bộ.',
    sections: [
      { anchor: 'muc-1', heading: '1. Kết quả thí điểm', text: 'Qua ba tháng, mô hình họp không giấy giúp rút ngắn thời gian hội nghị, tiết kiệm chi phí in ấn, tài liệu được đọc kỹ hơn trước khi họp. Hạn chế là một số đại biểu chưa quen ghi chú trên máy, có buổi mạng chập chờn phải dừng mười lăm phút.' },
      { anchor: 'muc-2', heading: '2. Điều kiện mở rộng', text: 'Mở rộng ở chi bộ có trên một nửa số đảng viên dùng điện thoại thông minh, có người hỗ trợ kỹ thuật và nơi họp có mạng ổn định. Vẫn chuẩn bị bản in chữ lớn cho đảng viên có nhu cầu. Văn bản thuộc bí mật nhà nước không đưa lên hệ thống.' },
      { anchor: 'muc-3', heading: '3. Tổ chức thực hiện', text: 'Văn phòng Đảng ủy hướng dẫn kỹ thuật, lập danh sách chi bộ đủ điều kiện trong thời hạn 20 ngày. Các chi bộ họp thử ít nhất một kỳ trước khi chuyển hẳn. Sau sáu tháng, ban thường vụ nghe báo cáo và quyết định bước tiếp theo.' },
    ],
  },
  {
    key: 'vb-cuanam-bc-14', owner: 'cuanam', type: 'BC', number: '14', symbol: 'BC/ĐU', issuer: 'Đảng ủy phường Cửa Nam', dateIssued: '2026-10-06', signer: 'Cát Hữu Phước', topic: 'hoat-dong-co-so', daysAgo: 47, state: 'live',
    title: 'Báo cáo công tác xây dựng Đảng quý III năm 2026',
    summary: 'Kết quả sinh hoạt chi bộ, phát triển đảng viên, trả lời kiến nghị và nhiệm vụ quý tiếp theo.',
    sections: [
      { anchor: 'muc-1', heading: '1. Kết quả nổi bật', text: 'Trong quý, 100% chi bộ trực thuộc tổ chức sinh hoạt đúng kỳ; 23 chi bộ có sinh hoạt chuyên đề. Kết nạp 9 đảng viên, công nhận chính thức 7 đảng viên. Đảng ủy trao Huy hiệu Đảng cho 27 đảng viên; tiếp nhận 61 kiến nghị, trả lời 57, còn 4 đang trong hạn.' },
      { anchor: 'muc-2', heading: '2. Hạn chế', text: 'Tin bài do chi bộ tự viết còn ít, tập trung ở vài đơn vị. Việc cập nhật đảng viên chuyển sinh hoạt chậm từ ba đến năm ngày so với thực tế. Một số nghị quyết chi bộ chưa nêu thời hạn hoàn thành nên khó kiểm tra, đánh giá kết quả thực hiện.' },
      { anchor: 'muc-3', heading: '3. Nhiệm vụ quý IV năm 2026', text: 'Tập huấn cộng tác viên, mỗi chi bộ có ít nhất một người viết tin; hoàn thành đối chiếu dữ liệu đảng viên; tổ chức đối thoại với nhân dân ở ba cụm dân cư. Ban thường vụ phân công từng ủy viên theo dõi cụm chi bộ và dự sinh hoạt hằng tháng.' },
    ],
  },
  {
    key: 'vb-ngocha-kh-11', owner: 'ngocha', type: 'KH', number: '11', symbol: 'KH/ĐU', issuer: 'Đảng ủy phường Ngọc Hà', dateIssued: '2026-10-16', signer: 'Kim Ngọc Oanh', topic: 'hoc-va-lam-theo-bac', daysAgo: 36, state: 'live',
    title: 'Kế hoạch sinh hoạt chuyên đề học tập và làm theo Bác năm 2027',
    summary: 'Bốn chuyên đề theo quý, gắn với việc cụ thể của khu dân cư, trường học và cơ quan.',
    sections: [
      { anchor: 'muc-1', heading: '1. Các chuyên đề', text: 'Quý I: tiết kiệm trong sinh hoạt và công việc. Quý II: gần dân, nghe dân nói. Quý III: giữ gìn môi trường và cây xanh. Quý IV: tự phê bình và phê bình chân thành. Mỗi chi bộ chọn cách thể hiện phù hợp, có thể kết hợp đi thực tế tại địa bàn.' },
      { anchor: 'muc-2', heading: '2. Cách tổ chức', text: 'Mỗi buổi chuyên đề không quá 90 phút, dành tối thiểu 45 phút thảo luận. Người trình bày được phân công trước ít nhất hai tuần, sử dụng tài liệu có nguồn rõ ràng. Khuyến khích mời quần chúng, thanh niên trong khu dân cư cùng dự phần kể chuyện và trao đổi.' },
      { anchor: 'muc-3', heading: '3. Đăng ký làm theo', text: 'Mỗi đảng viên đăng ký một việc cụ thể, đo được, hoàn thành trong quý. Chi bộ tổng hợp và công khai danh sách, cuối quý nhận xét từng việc. Cách làm tốt được viết thành tin gửi Ban Biên tập phường để giới thiệu trên Sổ tay đảng viên điện tử.' },
    ],
  },
  {
    key: 'vb-giangvo-ttr-19', owner: 'giangvo', type: 'TTr', number: '19', symbol: 'TTr/ĐU', issuer: 'Đảng ủy phường Giảng Võ', dateIssued: '2026-11-20', signer: 'Lạc Thành Công', topic: 'xay-dung-dang', daysAgo: 0, state: 'draft',
    title: 'Tờ trình về việc thành lập chi bộ khu chung cư',
    summary: 'Đề nghị thành lập thêm một chi bộ tại khu chung cư có đông đảng viên mới chuyển về.',
    sections: [
      { anchor: 'muc-1', heading: '1. Sự cần thiết', text: 'Khu chung cư có gần 700 hộ dân, 19 đảng viên chính thức đang sinh hoạt tại ba chi bộ khác nhau. Việc chưa có chi bộ riêng khiến cấp ủy khó nắm tình hình, nhiều kiến nghị của cư dân không có đầu mối giải quyết, đảng viên đi sinh hoạt xa và ít gắn với việc của tòa nhà.' },
      { anchor: 'muc-2', heading: '2. Phương án', text: 'Thành lập chi bộ trực thuộc Đảng ủy phường trên cơ sở điều chuyển 19 đảng viên chính thức và 2 đảng viên dự bị. Chi ủy lâm thời dự kiến ba đồng chí. Nơi sinh hoạt là phòng cộng đồng của tòa nhà, ban quản trị đã có văn bản đồng ý cho sử dụng.' },
      { anchor: 'muc-3', heading: '3. Đề nghị', text: 'Đảng ủy phường kính trình cấp có thẩm quyền xem xét, cho ý kiến về phương án thành lập và nhân sự chi ủy lâm thời. Sau khi được đồng ý, Đảng ủy phường sẽ công bố quyết định, hướng dẫn chuyển sinh hoạt và cập nhật tổ chức mới trên hệ thống trong thời hạn mười ngày.' },
    ],
  },
]
