import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Native modules and the database client stay outside the bundle.
  serverExternalPackages: ['@node-rs/argon2', '@node-rs/jieba', 'pg', '@prisma/client', '@prisma/adapter-pg'],
  experimental: { serverActions: { bodySizeLimit: '4mb' }, authInterrupts: true },
}

export default withNextIntl(config)
