import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

// On every answer. Content-Security-Policy is set where the page is made: the desk's by proxy.ts with a
// nonce, the paper's and the sign-in page's by their routes.
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // The desk's addresses are nobody's business elsewhere; our own forms still send their origin.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
]

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types of everything; a build on a reader's machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    // Named for their content, so never asked for again.
    {
      source: '/assets/:file(.+\\.css)',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
    // Behind a proxy that speaks https; a browser ignores it on plain http.
    {
      source: '/:path*',
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: [{ key: 'Strict-Transport-Security', value: 'max-age=31536000' }],
    },
  ],
  // Browsers ask for this by themselves where a page's own icon did not come.
  rewrites: async () => [{ source: '/favicon.ico', destination: '/icon.svg' }],
  // Native modules and the database client stay outside the bundle.
  serverExternalPackages: ['@node-rs/argon2', '@node-rs/jieba', 'pg', '@prisma/client', '@prisma/adapter-pg'],
  experimental: { serverActions: { bodySizeLimit: '4mb' }, authInterrupts: true },
}

export default withNextIntl(config)
