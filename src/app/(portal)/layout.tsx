import '../../../plugins/portal/design/portal.css';

import type { ReactNode } from 'react';

import { openRequest } from './openRequest';

const Layout = async ({ children }: { children: ReactNode }) => {
  const { language, look } = await openRequest();
  return (
    <html data-contrast={look.contrast} data-saver={look.data} data-theme={look.theme} data-type={look.type} lang={language}>
      <head>
        <meta content="#b20e27" name="theme-color" />
        <link href="/manifest.webmanifest" rel="manifest" />
        <link href="/brand/khue-van-cac.svg" rel="icon" type="image/svg+xml" />
        <link href="/brand/icon-192.png" rel="apple-touch-icon" />
      </head>
      <body>{children}</body>
    </html>
  );
};

export default Layout;
