/**
 * Sentences of Payload 3.90.1 that its Vietnamese leaves in English or says in a programmer's words, mended; and
 * words of both languages that would promise what only approval can do.
 */
export const payloadSentences = {
  vi: {
    authentication: {
      accountOfCurrentUser: 'Tài khoản của đồng chí',
      emailNotValid: 'Địa chỉ email không hợp lệ.',
      loginUser: 'Đăng nhập',
    },
    error: {
      followingFieldsInvalid_one: 'Mục sau chưa đúng:',
      followingFieldsInvalid_other: 'Các mục sau chưa đúng:',
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
      lastModified: 'Sửa lần cuối',
      updatedAt: 'Sửa lần cuối',
    },
    upload: { dragAndDrop: 'Kéo và thả tệp vào đây', noFile: 'Chưa có tệp nào', selectFile: 'Chọn tệp' },
    validation: {
      fieldHasNo: 'Mục này không có: {{label}}',
      invalidSelection: 'Lựa chọn ở mục này không hợp lệ.',
      invalidSelections: 'Mục này có những lựa chọn không hợp lệ sau:',
      required: 'Mục này bắt buộc phải có.',
      validUploadID: 'Mục này chưa có tệp hợp lệ.',
    },
    version: {
      draft: 'Bản nháp',
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
  },
  en: {
    general: { dashboard: 'Desk', backToDashboard: 'Back to the desk' },
    version: { published: 'Live', currentlyPublished: 'Live' },
  },
};
