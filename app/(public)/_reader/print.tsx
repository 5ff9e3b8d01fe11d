import type { ReactNode } from 'react'
import { PaperDocument, type PaperDocumentProps } from '@/components/paper/paper-document'
import type { PaperText } from '@/components/paper/paper-text'
import { env } from '@/lib/env'
import { printed, type Printed } from './answer'
import { stylesheet } from './stylesheet'

/** What a reader's route makes: the text of a page and what its document says of it. */
export interface Sheet extends Partial<
  Pick<PaperDocumentProps, 'title' | 'description' | 'issue' | 'currentPage' | 'article' | 'hidden'>
> {
  body: ReactNode
}

/** Absolute address of a path of the paper. */
export const absolute = (path: string) => new URL(path, env().PUBLIC_URL).href

/** Renders a reader's page to static markup: no hydration, no script. */
export async function print(
  { body, ...sheet }: Sheet,
  { path, paperName, t }: { path: string; paperName: string; t: PaperText },
): Promise<Printed> {
  // A static import of react-dom/server is refused in a route.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const name = paperName || t('unnamed')
  const markup = renderToStaticMarkup(
    <PaperDocument
      description={t('description', { name })}
      {...sheet}
      paperName={paperName}
      canonical={absolute(path)}
      path={path}
      stylesheet={await stylesheet()}
      t={t}
    >
      {body}
    </PaperDocument>,
  )
  return printed(`<!doctype html>${markup}`)
}
