/** Terms of use printed under items and media. */
export const reuse = 'Được sử dụng lại khi ghi rõ nguồn'
export const internal = 'Sử dụng trong nội bộ Đảng bộ Thành phố'
