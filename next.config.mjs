import { withPayload } from '@payloadcms/next/withPayload';

export default withPayload({
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types; checking them again here would double the build's memory.
  typescript: { ignoreBuildErrors: true },
  // Pictures come from Payload in the sizes it made; the optimiser would be one more door.
  images: { unoptimized: true },
  experimental: { serverActions: { bodySizeLimit: '8mb' } },
});
