'use client'

import { useRef, type ComponentProps } from 'react'
import { Button } from '@/components/ui/button'

interface Props extends Omit<ComponentProps<typeof Button>, 'onClick'> {
  multiple?: boolean
  onFiles: (files: File[]) => void
}

/** A button that lets one choose pictures, on a phone from its camera too. */
export function PhotoPicker({ multiple = false, onFiles, ...button }: Props) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...button} onClick={() => picker.current?.click()} />
      <input
        ref={picker}
        type="file"
        // HEIC is left out on purpose: phones then hand over JPEG.
        accept="image/jpeg,image/png,image/webp"
        multiple={multiple}
        hidden
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </>
  )
}
