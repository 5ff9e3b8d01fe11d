import type { Metadata, Viewport } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { isScheme, SCHEME_COOKIE } from '@/lib/preferences/schemes'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('app')
  return { title: { default: t('title'), template: `%s · ${t('title')}` }, description: t('description') }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const chosen = (await cookies()).get(SCHEME_COOKIE)?.value
  const scheme = isScheme(chosen) && chosen !== 'system' ? chosen : undefined
  return (
    <html lang={await getLocale()} data-scheme={scheme}>
      <body>
        <NextIntlClientProvider>{children}</NextIntlClientProvider>
      </body>
    </html>
  )
}
