import { vi as payloadVietnamese } from '@payloadcms/translations/languages/vi';
import { polite } from './polite';

/**
 * Sentences of Payload 3.90.1 that its Vietnamese leaves in English or says in a programmer's words, mended; and
 * words of both languages that would promise what only approval can do. Everything else of it is made polite.
 */
const vietnamese = {
  authentication: {
    accountOfCurrentUser: 'Tài khoản của đồng chí',
    emailNotValid: 'Địa chỉ email không hợp lệ.',
    loginUser: 'Đăng nhập',
    emailOrUsername: 'Tên đăng nhập hoặc thư điện tử',
    forgotPassword: 'Quên mật khẩu',
    resetYourPassword: 'Đặt lại mật khẩu',
    youAreInactive: 'Đồng chí không thao tác đã lâu nên sắp được đăng xuất để bảo đảm an toàn. Đồng chí có muốn tiếp tục làm việc không?',
    loggedOutInactivity: 'Đồng chí đã được đăng xuất vì không thao tác trong thời gian dài.',
  },
  error: {
    followingFieldsInvalid_one: 'Mục sau chưa đúng:',
    followingFieldsInvalid_other: 'Các mục sau chưa đúng:',
    documentNotFound: 'Không tìm thấy nội dung này. Nội dung có thể đã bị xóa, hoặc đồng chí không được đọc.',
    emailOrPasswordIncorrect: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
    usernameOrPasswordIncorrect: 'Tên đăng nhập hoặc mật khẩu chưa đúng.',
    correctInvalidFields: 'Đề nghị sửa các mục chưa đúng.',
    notFound: 'Không tìm thấy.',
    // Also the title of the page for who is signed in but has nothing to do here.
    unauthorized: 'Đồng chí chưa đăng nhập hoặc không được vào đây.',
    tokenInvalidOrExpired: 'Liên kết không đúng hoặc đã hết hạn.',
    unknown: 'Đã xảy ra lỗi chưa rõ nguyên nhân. Đề nghị thử lại.',
    unspecific: 'Đã xảy ra lỗi. Đề nghị thử lại.',
    incorrectCollection: 'Loại nội dung không đúng.',
    noFilesUploaded: 'Chưa có tệp nào được tải lên.',
    noMatchedField: 'Không tìm thấy mục “{{label}}”.',
  },
  fields: {
    block: 'Khối',
    blocks: 'khối',
    blockType: 'Loại khối',
    searchForBlock: 'Tìm khối',
    toggleBlock: 'Mở hoặc đóng khối',
  },
  general: {
    allCollections: 'Tất cả các mục',
    collections: 'Các mục',
    columns: 'Cột',
    createdAt: 'Tạo lúc',
    created: 'Tạo lúc',
    dashboard: 'Bàn làm việc',
    backToDashboard: 'Về bàn làm việc',
    menu: 'Trình đơn',
    adminTheme: 'Giao diện',
    email: 'Thư điện tử',
    emailAddress: 'Địa chỉ thư điện tử',
    noLabel: '–',
    noResultsDescription: 'Chưa có gì ở đây, hoặc không có gì phù hợp với bộ lọc đã chọn.',
    searchBy: 'Tìm theo {{label}}',
    sorryNotFound: 'Trang này không có, hoặc đồng chí không được xem.',
    thisLanguage: 'Tiếng Việt',
    true: 'Có',
    false: 'Không',
    lastModified: 'Sửa lần cuối',
    updatedAt: 'Sửa lần cuối',
  },
  upload: {
    addFile: 'Thêm tệp',
    bulkUpload: 'Tải nhiều tệp lên',
    fileName: 'Tên tệp',
    fileSize: 'Dung lượng tệp',
    dragAndDropHere: 'hoặc kéo và thả tệp vào đây',
    dragAndDrop: 'Kéo và thả tệp vào đây', noFile: 'Chưa có tệp nào', selectFile: 'Chọn tệp',
  },
  validation: {
    fieldHasNo: 'Mục này không có: {{label}}',
    invalidSelection: 'Lựa chọn ở mục này không hợp lệ.',
    invalidSelections: 'Mục này có những lựa chọn không hợp lệ sau:',
    required: 'Mục này bắt buộc phải có.',
    validUploadID: 'Mục này chưa có tệp hợp lệ.',
  },
  version: {
    draft: 'Bản nháp',
    lastSavedAgo: 'Đã lưu {{distance}} trước',
    modifiedOnly: 'Chỉ hiện mục đã sửa',
    versionID: 'Mã phiên bản',
    draftHasPublishedVersion: 'Bản nháp (bản trước đang đăng)',
    previouslyPublished: 'Đã từng đăng',
    published: 'Đang đăng',
    changed: 'Có sửa đổi chưa đăng',
    status: 'Tình trạng',
    currentlyPublished: 'Đang đăng',
    currentDraft: 'Bản nháp hiện tại',
    version: 'Phiên bản',
    versions: 'Các phiên bản',
  },
};

const said = polite(payloadVietnamese.translations);

export const payloadSentences = {
  vi: Object.fromEntries(
    Object.entries({ ...said, ...vietnamese }).map(([group, sentences]) => [group, { ...said[group as keyof typeof said], ...sentences }]),
  ) as typeof said,
  en: {
    general: { dashboard: 'Desk', backToDashboard: 'Back to the desk' },
    version: { published: 'Live', currentlyPublished: 'Live' },
  },
};
