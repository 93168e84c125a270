/** Help of one screen: what it is for, then how, a sentence a line. */
export type Help = { what: string; how: readonly string[] };

/** Help of every screen by its path below the admin, in the words of the regulations (tests/admin/help: none is without). */
export const vi = {
  '': {
    what: 'Bàn làm việc: những việc đang chờ đồng chí, những việc đồng chí có thể bắt đầu và vai trò đồng chí được giao.',
    how: ['Chọn một việc trong danh sách để mở.', 'Các nút phía trên dẫn đến việc hay làm nhất.', 'Vai trò do cấp ủy giao bằng quyết định; muốn thay đổi, đề nghị liên hệ người quản trị của cấp ủy.'],
  },
  '/collections/:slug': {
    what: 'Danh sách các mục thuộc một loại. Chỉ hiện những mục đồng chí được xem.',
    how: ['Gõ vào ô tìm để lọc; không cần gõ dấu.', 'Chọn một dòng để mở.', 'Nút “Tạo mới” chỉ có khi đồng chí được giao việc đó.'],
  },
  '/collections/:slug/create': {
    what: 'Tạo một mục mới. Phần mềm tự lưu bản nháp trong lúc đồng chí gõ.',
    how: ['Điền các ô có ghi “bắt buộc”.', 'Chỗ sai được báo ngay cạnh ô, kèm cách sửa.', 'Nội dung chỉ đến người đọc sau khi được duyệt và đăng.'],
  },
  '/collections/:slug/:id': {
    what: 'Xem và sửa một mục. Phần mềm tự lưu bản nháp.',
    how: ['Nội dung đã đăng chỉ thay đổi sau khi bản sửa được duyệt.', 'Thẻ “Phiên bản” cho xem ai đã sửa gì, lúc nào.'],
  },
  '/viec-cho-duyet': {
    what: 'Các nội dung đang chờ đồng chí duyệt, đăng hoặc sửa lại.',
    how: ['Mở từng việc, đọc, rồi chọn “Duyệt” hoặc “Trả lại” kèm lý do.', 'Người đã viết hoặc sửa nội dung không tự duyệt được nội dung đó.', 'Việc gần hết hạn đứng trên cùng.'],
  },
  '/uy-quyen': {
    what: 'Giao việc duyệt cho người khác cùng Ban Biên tập khi đồng chí vắng.',
    how: ['Chọn người và thời gian.', 'Người được giao không giao lại cho người thứ ba.', 'Có thể kết thúc bất kỳ lúc nào.'],
  },
  '/de-nghi-dang': {
    what: 'Đề nghị cấp trên đăng lại nội dung của cấp mình.',
    how: ['Chọn nội dung đã đăng, viết lý do và gửi.', 'Cấp trên trả lời nhận hoặc không nhận; đồng chí được báo.'],
  },
  '/so-sanh': {
    what: 'Đặt hai bản cạnh nhau để thấy chỗ khác.',
    how: ['Chỗ thêm và chỗ bỏ được tô màu và ghi bằng chữ.'],
  },
  '/quy-trinh-duyet': {
    what: 'Các quy trình duyệt: nội dung đi qua những bước nào, ai duyệt.',
    how: ['Quy trình đang dùng không bị sửa; muốn đổi thì lập quy trình mới.', 'Không quy trình nào ít bước hơn mức tối thiểu của quy định.'],
  },
  '/bao-cao-duyet': {
    what: 'Báo cáo việc duyệt: bao nhiêu việc, đúng hạn hay quá hạn, đang nằm ở đâu.',
    how: ['Chọn thời gian và tổ chức rồi xem.', 'Tải tệp Excel ở cuối trang.'],
  },
  '/ban-bien-tap': {
    what: 'Ban Biên tập của từng cấp ủy: ai tham gia, phụ trách lĩnh vực nào.',
    how: ['Thêm hoặc thôi giao việc cần số và ngày quyết định.'],
  },
  '/tim-kiem': {
    what: 'Tìm tin bài, văn kiện và bản tin đồng chí được đọc.',
    how: ['Gõ từ cần tìm, có dấu hoặc không dấu.', 'Gõ số, ký hiệu văn bản cũng tìm được, ví dụ: 18-NQ/TW.'],
  },
  '/doc-van-ban/:id': { what: 'Đọc một văn kiện theo từng điều, mục.', how: ['Chọn một điều ở mục lục để đến ngay chỗ đó.', 'Nút “Nghe” đọc văn bản thành tiếng.'] },
  '/doc-ban-tin/:id': { what: 'Đọc một số bản tin.', how: ['Chọn từng mục trong số để đọc.'] },
  '/nhap-tu-tep': {
    what: 'Đưa văn bản từ tệp (Word, PDF) vào phần mềm.',
    how: ['Chọn tệp, xem phần mềm đọc được gì, sửa chỗ sai rồi lưu thành bản nháp.', 'Không đưa tài liệu có độ mật vào phần mềm.'],
  },
  '/nguon-tin': { what: 'Các nguồn tin được nhận về và cách nhận.', how: ['Thêm nguồn cần địa chỉ và chuyên mục.', 'Tin nhận về là bản nháp, phải duyệt mới đăng.'] },
  '/chuyen-muc': { what: 'Các chuyên mục của tin bài và văn kiện.', how: ['Đổi tên hoặc thôi dùng một chuyên mục; bài cũ vẫn giữ chuyên mục đã có.'] },
  '/tai-lieu-nhay-cam': {
    what: 'Các tài liệu bị giữ lại vì có dấu hiệu chứa bí mật nhà nước.',
    how: ['Không mở, không chuyển tiếp tài liệu nghi là mật.', 'Người có trách nhiệm xem xét và kết luận; kết luận được ghi lại.'],
  },
  '/quy-tac': {
    what: 'Các quy định về tuổi, thời hạn, mức đóng, ngày trao tặng mà phần mềm dùng để tính, kèm điều khoản.',
    how: ['Thay đổi một quy định cần hai người: người đề nghị và người xác nhận.', 'Trước khi xác nhận, phần mềm cho biết thay đổi ảnh hưởng đến ai.'],
  },
  '/to-chuc': {
    what: 'Cây tổ chức đảng: đảng bộ, chi bộ trực thuộc, lịch sử thành lập, đổi tên, sáp nhập.',
    how: ['Mở từng tổ chức để xem bên dưới.', 'Thành lập, đổi tên, sáp nhập, giải thể cần số và ngày quyết định.'],
  },
  '/phan-quyen': {
    what: 'Giao và thu hồi vai trò, theo quyết định của cấp có thẩm quyền.',
    how: ['Tìm người, chọn vai trò và nơi giao, ghi số và ngày quyết định.', 'Không ai tự giao quyền cho mình.', 'Thu hồi có hiệu lực ngay.'],
  },
  '/ra-soat-vai-tro': {
    what: 'Rà soát vai trò đã giao, mỗi nửa năm một lần.',
    how: ['Với từng người: giữ, sửa thời hạn hoặc thu hồi.', 'Xem hết thì ký xác nhận.'],
  },
  '/dang-nhap': {
    what: 'Các lần đăng nhập vào tài khoản thuộc phạm vi quản trị, và lần nào bất thường.',
    how: [
      'Mở ra là các lần bất thường chưa xem xét; chọn “Tất cả” để xem hết.',
      'Hỏi người giữ tài khoản trước. Nếu không phải họ: kết thúc mọi phiên, đặt mật khẩu mới hoặc khóa tài khoản, có ghi lý do.',
      'Xem xong thì đánh dấu và ghi kết quả. Chỉ lưu phần đầu địa chỉ mạng, trong 90 ngày.',
    ],
  },
  '/nhom': {
    what: 'Nhóm người dùng: ai ở trong nhóm từ bao giờ, theo quyết định nào, nhóm giữ vai trò gì.',
    how: ['Lập nhóm, thêm người theo quyết định, đưa ra khỏi nhóm có lý do.', 'Giao vai trò cho nhóm ở màn hình Phân quyền.', 'Không ai tự thêm mình vào nhóm.'],
  },
  '/tai-khoan': {
    what: 'Tài khoản của đồng chí và, nếu được giao, tài khoản của người khác.',
    how: ['Đổi mật khẩu, bật xác thực hai bước, xem và đăng xuất các máy đang dùng.', 'Người quản trị mở, khóa tài khoản và cấp lại mật khẩu ở đây.', 'Không cho người khác dùng chung mật khẩu.'],
  },
  '/thong-bao': { what: 'Thông báo gửi đến đồng chí.', how: ['Chọn một thông báo để mở việc liên quan.', 'Nút “Cài đặt” để chọn nhận qua thư hay không.'] },
  '/thong-bao/cai-dat': { what: 'Chọn thông báo nào nhận ngay, nhận gộp vào buổi sáng, hay không nhận qua thư.', how: ['Thông báo về an toàn tài khoản luôn được gửi.', 'Giờ yên lặng: không gửi thư trong khoảng giờ đã chọn.'] },
  '/chi-bo': {
    what: 'Trang chủ của chi bộ: việc cần làm, việc cần chú ý, số lượng đảng viên và chi ủy.',
    how: ['Chọn từng dòng để đến nơi xử lý.', '“Vì sao?” cho biết quy định mà phần mềm dùng để nhắc.'],
  },
  '/danh-sach-dang-vien': {
    what: 'Danh sách đảng viên của những nơi đồng chí phụ trách, xếp theo tên.',
    how: [
      'Gõ họ tên (không dấu cũng được) rồi nhấn “Tìm”. “Lọc danh sách” để chọn theo tuổi, giới tính, trình độ…',
      '“Chọn cột” để xem thêm thông tin; “Cách xem đã lưu” để lần sau mở lại.',
      '“Sửa ngay trong danh sách”: chọn ô, gõ, nhấn Enter để lưu, Esc để bỏ.',
      'In hoặc lấy danh sách ra được ghi lại, và từng người trong danh sách xem được ai đã lấy.',
    ],
  },
  '/viec-can-chu-y': {
    what: 'Những việc phần mềm nhắc: chi bộ thiếu đảng viên chính thức, dự bị đến hạn, chuyển sinh hoạt quá hạn, đảng phí chưa đóng, hồ sơ trùng.',
    how: ['Mỗi việc ghi từ ngày nào, ở đâu, cần làm gì và đường dẫn đến nơi làm.', 'Phần mềm chỉ nhắc; quyết định thuộc chi bộ và cấp ủy.'],
  },
  '/tong-hop': {
    what: 'Số liệu đội ngũ đảng viên của một tổ chức và các tổ chức trực thuộc.',
    how: ['Chọn tên một tổ chức để xem riêng nơi đó; “Danh sách” để xem từng người.', 'Chọn một ngày để xem số liệu của ngày đó; có thể xem theo thông tin có đến một ngày khác.', 'Ở nơi đông đảng viên, phần mềm đếm sẵn vào ban đêm và ghi rõ lúc đếm; “Đếm lại ngay” để đếm lại.', 'Tải tệp Excel hoặc Word ở cuối trang.'],
  },
  '/ho-so/:id': {
    what: 'Hồ sơ của một đảng viên theo mẫu 7-HSĐV.',
    how: ['Muốn mở phải ghi lý do; người có hồ sơ xem được ai đã mở, lúc nào, để làm gì.', 'Sửa từng phần; chỗ sai được báo ngay cạnh ô.', 'Nơi công tác và chức vụ công tác do cấp ủy sửa (Điều 10.2.2).', '“Tuổi đảng” có căn cứ; cấp ủy ghi thời gian không tham gia sinh hoạt đảng ở đó, tuổi đảng được tính lại ở mọi danh sách.'],
  },
  '/de-nghi-ho-so': { what: 'Đề nghị sửa hồ sơ do đảng viên gửi.', how: ['So sánh giá trị cũ và mới, đối chiếu giấy tờ, rồi xác nhận hoặc từ chối kèm lý do.', 'Không ai tự xác nhận đề nghị của mình.'] },
  '/chuyen-sinh-hoat': {
    what: 'Chuyển sinh hoạt đảng: chính thức, tạm thời, trong nội bộ.',
    how: ['Nơi đi lập và gửi; nơi đến kiểm tra rồi tiếp nhận hoặc trả lại.', 'Đảng viên vẫn tính ở nơi đi cho đến khi nơi đến tiếp nhận.', 'Việc quá hạn có ghi rõ.', '“In giấy tờ” cho giấy giới thiệu để ký; cấp ủy tiếp nhận người từ ngoài Thành phố đến ngay trên trang này.'],
  },
  '/ket-nap': { what: 'Kết nạp đảng viên, từ lớp bồi dưỡng nhận thức đến công nhận chính thức.', how: ['Mỗi bước ghi ngày và số văn bản.', 'Phần mềm tính hạn theo quy định và nhắc trước.', '“In giấy tờ” cho dự thảo nghị quyết, quyết định; chỗ chưa có dữ liệu để trống.'] },
  '/bien-dong-dang-vien': { what: 'Miễn công tác và sinh hoạt, xóa tên, khai trừ, cho ra, từ trần, khôi phục.', how: ['Chi bộ đề nghị, cấp có thẩm quyền quyết định.', 'Ghi số và ngày quyết định.'] },
  '/huy-hieu': { what: 'Danh sách đủ tuổi đảng để xét tặng Huy hiệu Đảng vào các đợt 3/2, 19/5, 2/9, 7/11.', how: ['Chọn đợt để xem danh sách; “Vì sao?” cho biết cách tính.', 'Ghi quyết định tặng khi đã có.'] },
  '/dang-phi': { what: 'Đảng phí từng tháng của chi bộ: mức đóng, đã thu, còn thiếu.', how: ['Ghi căn cứ tính của từng người một lần; phần mềm tính mức đóng hằng tháng.', 'Ghi đã thu để có số biên nhận. Phần mềm không chuyển tiền.', 'Đóng trước: chọn tháng tới và ghi lý do. Tự nguyện đóng cao hơn: ghi văn bản đồng ý của cấp ủy cấp trên.', 'Cấp ủy xem tổng hợp các chi bộ; tải danh sách Excel hoặc PDF.'] },
  '/trich-xuat': { what: 'Các tệp dữ liệu đảng viên đã yêu cầu lấy ra.', how: ['Ghi lý do; tệp có nhiều người cần người thứ hai duyệt.', 'Tệp có dấu của người lấy và tự xóa sau thời hạn.', 'Từng người trong tệp xem được ai đã lấy.'] },
  '/nhap-dang-vien': { what: 'Nhập danh sách đảng viên từ tệp Excel.', how: ['Tải tệp lên, xem các chỗ sai, sửa trong tệp rồi tải lại.', 'Chưa có gì vào danh sách cho đến khi đồng chí chấp nhận.', 'Một lần nhập có thể hoàn tác.'] },
  '/doi-chieu': { what: 'Đối chiếu danh sách với tệp từ cơ sở dữ liệu đảng viên.', how: ['Xem từng chỗ khác, chọn cách xử lý.', 'Xem hết thì bí thư ký xác nhận của quý.'] },
  '/goi-ngoai-tuyen': {
    what: 'Gói dữ liệu cho chi bộ, tổ chức chưa có đường truyền: lấy ra, làm việc không cần mạng, mang về.',
    how: ['Chọn chi bộ, ghi lý do, lấy gói ra; chép cụm từ mở gói ra giấy và đưa riêng.', 'Mở tệp gói từ USB bằng trình duyệt, làm việc, rồi tạo tệp mang về.', 'Nhận tệp mang về ở đây: chỗ không ai sửa được ghi ngay; chỗ đã có người sửa thì đồng chí chọn một.', 'Mất USB thì báo mất gói: không nhận gì từ gói đó nữa.'],
  },
  '/trao-doi': {
    what: 'Trao đổi dữ liệu đảng viên với phần mềm khác bằng tệp có chữ ký.',
    how: ['Bên trao đổi do một quản trị hệ thống đề nghị theo quyết định, người thứ hai xác nhận.', 'Tải tệp gửi đi và chuyển cho bên kia; ghi “Bên kia đã nhận” khi có trả lời.', 'Tệp nhận về không ghi thẳng vào danh sách: quyết định từng chỗ khác ở màn hình Đối chiếu.'],
  },
  '/kich-hoat': { what: 'Tình hình kích hoạt và sử dụng Sổ tay: bao nhiêu đảng viên đủ điều kiện, đã có tài khoản, đang dùng.', how: ['Chọn tổ chức để xem bên dưới.', 'Đánh dấu đủ điều kiện hoặc không, kèm lý do.', 'Tải báo cáo tháng ở cuối trang.'] },
  '/bao-cao-to-chuc': { what: 'Báo cáo thay đổi của tổ chức: tách, nhập, đổi tên, bí thư mới.', how: ['Cấp dưới báo cáo kèm số và ngày văn bản; cấp có thẩm quyền xem và phê duyệt.', 'Phê duyệt xong, phần mềm thực hiện thay đổi.'] },
  '/dang-ky-tai-khoan': { what: 'Đăng ký tài khoản do đảng viên gửi.', how: ['Chi ủy đối chiếu thẻ đảng viên rồi xác minh; cấp ủy phê duyệt.', 'Hai người khác nhau thực hiện hai bước.'] },
  '/du-lieu-ca-nhan': { what: 'Yêu cầu của đảng viên về dữ liệu của mình: xem, sửa, rút đồng ý, xóa.', how: ['Trả lời trong hạn ghi cạnh từng yêu cầu.', 'Việc không xóa được theo quy định thì nêu rõ lý do.', 'Đồng ý hạn chế xử lý thì ghi rõ hạn chế việc gì; mục “Đang hạn chế xử lý” để xem và thôi hạn chế khi hết lý do.'] },
  '/du-lieu-cua-toi': { what: 'Dữ liệu của chính đồng chí: đã đồng ý những gì, ai đã xem, gửi yêu cầu.', how: ['Không mục đồng ý nào được đánh dấu sẵn.', 'Có thể rút đồng ý bất kỳ lúc nào.'] },
  '/luu-tru': { what: 'Thời hạn lưu từng loại dữ liệu và việc phần mềm đã xóa.', how: ['Mỗi lần chạy ghi rõ đã xóa gì, bao nhiêu.'] },
  '/so-van-ban': {
    what: 'Các sổ số văn bản của tổ chức: mỗi loại văn bản một sổ trong một nhiệm kỳ, số liên tục, không bỏ cách.',
    how: ['Chọn tổ chức, mở sổ nếu chưa có; nếu đã ghi sổ giấy thì bắt đầu từ số tiếp theo.', 'Bấm “Lấy số” và ghi trích yếu; số lấy rồi không sửa, không xóa.', 'Văn bản không ban hành nữa thì hủy số kèm lý do; số đó không cấp lại.'],
  },
  '/sinh-hoat-chi-bo': {
    what: 'Các cuộc sinh hoạt của chi bộ: soạn chương trình, triệu tập, điểm danh, ghi kết quả biểu quyết, bế mạc. Bí thư và phó bí thư làm như nhau.',
    how: [
      'Bấm “Soạn cuộc sinh hoạt…”, ghi giờ, địa điểm, chương trình; rồi bấm “Triệu tập” để báo cho mọi đảng viên.',
      'Khi họp: chạm “Có mặt” hoặc “Vắng” cho từng đồng chí, chọn thư ký, bấm “Khai mạc”.',
      'Biểu quyết giơ tay: phần mềm tính trên số đảng viên chính thức được triệu tập, nêu rõ ai không được tính và vì sao. Ghi nhầm thì hủy kết quả kèm lý do rồi ghi lại.',
      'Biểu quyết trên sổ tay: mở biểu quyết, nói rõ lấy kết quả giơ tay hay kết quả trên sổ tay; từng đồng chí có mặt biểu quyết một lần trên trang cuộc sinh hoạt của mình. Khi kết thúc, ghi thêm số giơ tay; hai kết quả cùng hiện.',
    ],
  },
  '/ho-tro': {
    what: 'Báo lỗi và góp ý về phần mềm của những người thuộc phạm vi quản trị; tổng hợp; thông báo tạm ngừng phần mềm.',
    how: [
      'Việc gần hết hạn đứng trên cùng. Mở từng yêu cầu, đọc, nhận xử lý rồi trả lời.',
      'Việc đơn vị không giải quyết được thì chuyển lên quản trị hệ thống, ghi rõ đã làm gì.',
      'Quản trị hệ thống lập thông báo tạm ngừng ở cuối trang; thông báo hiện trên mọi trang.',
      'Phản ánh, kiến nghị với tổ chức đảng không nằm ở đây.',
    ],
  },
  '/su-co-du-lieu': { what: 'Ghi nhận sự cố lộ, mất dữ liệu cá nhân.', how: ['Ghi ngay khi biết; phần mềm tính hạn báo cáo.'] },
} as const satisfies Record<string, Help>;

export type HelpPath = keyof typeof vi;
