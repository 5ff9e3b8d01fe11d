import type { ComponentProps } from 'react'
import { cx } from './cx'
import { Field, type FieldProps } from './field'
import { INPUT_CLASS } from './input-class'

type Props = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'id'>

export function TextField({ label, hint, error, className, ...props }: Props) {
  return (
    <Field {...{ label, hint, error, className }}>
      {(input) => <input type="text" {...props} {...input} className={cx(INPUT_CLASS, 'h-10')} />}
    </Field>
  )
}
