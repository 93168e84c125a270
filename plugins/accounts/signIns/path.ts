/** Below the admin's own route. */
export const SIGN_INS_PATH = '/dang-nhap';
