export const vi = {
  'event.one': 'Nhật ký',
  'event.many': 'Nhật ký',
  'section': 'Giám sát',
  'field.at': 'Thời điểm',
  'field.actor': 'Người thực hiện',
  'field.action': 'Việc',
  'field.collection': 'Loại',
  'field.documentId': 'Bản ghi',
  'field.organization': 'Tổ chức',
  'field.detail': 'Chi tiết',
  'field.requestId': 'Mã yêu cầu',
};
