import { useTranslations } from 'next-intl'
import type { ArticleDiff } from '@/lib/editor/document-diff'

const TAG = { same: 'span', removed: 'del', added: 'ins' } as const

/** A difference to read: what went is struck through, what came is underlined; untouched blocks are left out. */
export function DiffView({ diffs }: { diffs: readonly ArticleDiff[] }) {
  const t = useTranslations('workbench')
  if (diffs.length === 0) return <p className="text-muted">{t('diff.none')}</p>
  return (
    <div className="flex flex-col gap-4">
      {diffs.map(({ id, title, change, facts, blocks }) => (
        <article key={id} className="wb-diff">
          <h3>
            {title || t('untitled')} <span className="text-muted">{t(`diff.${change}`)}</span>
          </h3>
          {facts.length > 0 && (
            <p className="text-muted">{facts.map((fact) => t(`diff.facts.${fact}`)).join('、')}</p>
          )}
          {blocks
            .filter((block) => block.change !== 'same')
            .map((block) => (
              <p key={block.id}>
                <span className="wb-diff-role">
                  {block.wasRole && `${t(`roles.${block.wasRole}`)} → `}
                  {t(`roles.${block.role}`)}
                  {block.change === 'moved' && ` · ${t('diff.moved')}`}
                  {block.photo && ` · ${t(`diff.photo.${block.photo}`)}`}
                </span>
                {block.parts.map(({ kind, text }, index) => {
                  const Tag = TAG[kind]
                  return <Tag key={index}>{kind === 'same' ? shorten(text) : text}</Tag>
                })}
              </p>
            ))}
        </article>
      ))}
    </div>
  )
}

/** Enough around a change to know where it is. */
function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 36)} … ${text.slice(-36)}` : text
}
