import type { ComponentProps } from 'react'
import { cx } from './cx'
import { Field, type FieldProps } from './field'
import { INPUT_CLASS } from './input-class'

type Props = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps | 'id'> & { inputClass?: string }

export function TextArea({ label, hint, error, className, inputClass, ...props }: Props) {
  return (
    <Field {...{ label, hint, error, className }}>
      {(input) => <textarea rows={4} {...props} {...input} className={cx(INPUT_CLASS, 'py-2', inputClass)} />}
    </Field>
  )
}
