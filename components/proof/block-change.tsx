import { useTranslations } from 'next-intl'
import { cx } from '@/components/ui/cx'
import type { BlockDiff } from '@/lib/editor/document-diff'

const AROUND = 24

/** One changed block: what was put in and taken out, with a little of the text around it. */
export function BlockChange({ block }: { block: BlockDiff }) {
  const t = useTranslations('proof.changes')
  const roles = useTranslations('roles')
  const label = block.wasRole
    ? t('roleChanged', { from: roles(block.wasRole), to: roles(block.role) })
    : roles(block.role)
  return (
    <li className="flex gap-3">
      <span className="w-24 shrink-0 text-sm text-muted">
        {label}
        {block.change === 'moved' && <span className="block">{t('moved')}</span>}
        {block.photo && <span className="block">{t(`photo.${block.photo}`)}</span>}
      </span>
      <p lang="zh-CN" className="min-w-0 font-serif">
        {block.parts.map(({ kind, text }, i) => {
          if (kind === 'same')
            return <span key={i}>{shorten(text, i === 0, i === block.parts.length - 1)}</span>
          const Mark = kind === 'added' ? 'ins' : 'del'
          return (
            <Mark
              key={i}
              className={cx(
                'rounded-xs px-px',
                kind === 'added' ? 'bg-good-wash text-good decoration-1' : 'bg-seal-wash text-seal',
              )}
            >
              {text}
            </Mark>
          )
        })}
      </p>
    </li>
  )
}

/** Unchanged text far from a change, as an ellipsis. */
function shorten(text: string, first: boolean, last: boolean): string {
  const signs = [...text]
  const keep = (first ? 0 : AROUND) + (last ? 0 : AROUND)
  if (signs.length <= Math.max(keep, AROUND) + 4) return text
  const head = first ? '' : signs.slice(0, AROUND).join('')
  const tail = last ? '' : signs.slice(-AROUND).join('')
  return `${head}……${tail}`
}
