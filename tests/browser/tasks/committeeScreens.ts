/** Screens of committees and administrators that the manual shows; each is named by its picture, and fits the smallest phone. */
export const committeeScreens: readonly { picture: string; path: string; who: string }[] = [
  { picture: 'phan-quyen', path: '/phan-quyen', who: 'a.admin' },
  { picture: 'tai-khoan', path: '/tai-khoan', who: 'a.admin' },
  { picture: 'to-chuc', path: '/to-chuc', who: 'a.admin' },
  { picture: 'dang-ky-tai-khoan', path: '/dang-ky-tai-khoan', who: 'a.admin' },
  { picture: 'kich-hoat-so-lieu', path: '/kich-hoat', who: 'a.admin' },
  { picture: 'nhap-dang-vien', path: '/nhap-dang-vien', who: 'a.admin' },
  { picture: 'trich-xuat', path: '/trich-xuat', who: 'a.admin' },
  { picture: 'huy-hieu', path: '/huy-hieu', who: 'a.head' },
  { picture: 'viec-can-chu-y', path: '/viec-can-chu-y', who: 'a.head' },
  { picture: 'tong-hop', path: '/tong-hop', who: 'a.head' },
  { picture: 'quy-tac', path: '/quy-tac', who: 'system' },
  { picture: 'du-lieu-ca-nhan', path: '/du-lieu-ca-nhan', who: 'a.admin' },
];
