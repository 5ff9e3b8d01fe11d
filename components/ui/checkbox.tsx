import { useId, type ComponentProps, type ReactNode } from 'react'
import { cx } from './cx'

type Props = Omit<ComponentProps<'input'>, 'type' | 'id'> & { label: ReactNode; hint?: ReactNode }

export function Checkbox({ label, hint, className, ...props }: Props) {
  const id = useId()
  return (
    <div className={cx('flex items-start gap-2', className)}>
      <input
        type="checkbox"
        {...props}
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="mt-1 size-4 shrink-0 accent-ink"
      />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p id={`${id}-hint`} className="text-sm text-muted">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
