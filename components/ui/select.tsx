import type { ComponentProps } from 'react'
import { cx } from './cx'
import { Field, type FieldProps } from './field'
import { INPUT_CLASS } from './input-class'

type Props = FieldProps & Omit<ComponentProps<'select'>, keyof FieldProps | 'id'>

/** The platform's own select: right on a phone, by keyboard and for a screen reader. */
export function Select({ label, hint, error, className, children, ...props }: Props) {
  return (
    <Field {...{ label, hint, error, className }}>
      {(input) => (
        <select {...props} {...input} className={cx(INPUT_CLASS, 'h-10 pr-2')}>
          {children}
        </select>
      )}
    </Field>
  )
}
