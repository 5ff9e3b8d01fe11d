'use client'

import { setNonce } from 'get-nonce'

// A dialog or menu locks the page's scrolling with a style element of its own; the desk's CSP takes one
// only with the nonce that the page's scripts came with. For every primitive that asks `get-nonce`.
if (typeof document !== 'undefined') {
  const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce
  if (nonce) setNonce(nonce)
}
