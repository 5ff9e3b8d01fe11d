import type { ArticleContributor, ArticleJson } from './document-json'
import { publishedBlocks } from './published-blocks'

/** A slot for a picture: what the article's text says of it. */
export interface ArticlePhoto {
  caption: string
  credit: string
  photographer: string | null
  /** SHA-256 (hex) of its file; null while the slot is empty. */
  fileHash: string | null
}

/**
 * The pictures that an article's captions speak of, in reading order. A credit belongs to the caption before
 * it; one without a caption is a picture of its own.
 */
export function articlePhotos(article: ArticleJson): ArticlePhoto[] {
  const photos: { caption: string; credit: string; fileHash: string | null }[] = []
  let open = false
  for (const { role, text, photo } of publishedBlocks(article)) {
    const last = photos.at(-1)
    if (role === 'caption') photos.push({ caption: text, credit: '', fileHash: photo?.file ?? null })
    else if (role === 'credit' && open && last) last.credit = last.credit ? `${last.credit}　${text}` : text
    else if (role === 'credit') photos.push({ caption: '', credit: text, fileHash: null })
    open = role === 'caption' || role === 'credit'
  }
  return photos.map((photo) => ({
    ...photo,
    photographer: photographerIn(`${photo.caption}${photo.credit}`, article.attrs.contributors),
  }))
}

/**
 * The contributor whom the caption or its credit names (a credit may end the caption's own line); names of
 * two characters are printed with a space inside.
 */
export function photographerIn(printed: string, contributors: readonly ArticleContributor[]): string | null {
  const bare = printed.replace(/\s/g, '')
  const named = contributors.find((one) => one.role === 'photographer' && bare.includes(one.name))
  return named?.name ?? null
}
