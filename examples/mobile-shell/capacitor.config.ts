import type { CapacitorConfig } from '@capacitor/cli';

/** Where the city's handbook stands. Telephones speak to this host alone. */
const portal = new URL(process.env.HANDBOOK_URL ?? 'https://sotay.example.vn');
const isTrial = portal.hostname === 'localhost' || portal.hostname === '10.0.2.2';
if (portal.protocol !== 'https:' && !isTrial) throw new Error(`HANDBOOK_URL must begin with https://, not ${portal.protocol}//`);

const config: CapacitorConfig = {
  appId: 'vn.hanoi.sotaydangvien',
  appName: 'Sổ tay đảng viên',
  // What the shell itself brings: the page for a first start without a network. Everything else is the portal's, kept by its service worker.
  webDir: 'www',
  appendUserAgent: 'SoTayDangVien/0.1',
  backgroundColor: '#ffffff',
  zoomEnabled: true,
  server: {
    url: portal.origin,
    errorPath: 'khong-co-mang.html',
    // Links to other hosts open in the system's browser, never inside with our cookie.
    allowNavigation: [],
    cleartext: isTrial,
  },
  android: { allowMixedContent: false, webContentsDebuggingEnabled: isTrial },
  // Service workers run in a WKWebView only for domains the app is bound to: Info.plist, WKAppBoundDomains (README).
  ios: { limitsNavigationsToAppBoundDomains: true, contentInset: 'automatic', webContentsDebuggingEnabled: isTrial },
  plugins: { PushNotifications: { presentationOptions: ['badge', 'sound', 'alert'] } },
};

export default config;
