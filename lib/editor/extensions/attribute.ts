import type { Attribute } from '@tiptap/core'

/**
 * A node attribute that survives copy and paste inside the desk: written to the DOM as one
 * `data-` attribute holding JSON. `validate` throws on any other shape, since steps come from
 * browsers and `doc.check()` is what stands between them and the database.
 */
export function jsonAttribute(
  name: string,
  fallback: unknown,
  isValid: (value: unknown) => boolean,
): Attribute {
  const domName = `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
  return {
    default: fallback,
    isRequired: false,
    rendered: true,
    keepOnSplit: true,
    parseHTML: (element: HTMLElement) => readJson(element.getAttribute(domName), fallback, isValid),
    renderHTML: (attributes: Record<string, unknown>) =>
      JSON.stringify(attributes[name]) === JSON.stringify(fallback)
        ? {}
        : { [domName]: JSON.stringify(attributes[name]) },
    validate: (value: unknown) => {
      if (!isValid(value)) throw new RangeError(`Not a value for ${name}: ${JSON.stringify(value)}`)
    },
  }
}

/** Pasted HTML may come from anywhere: what cannot be read counts as absent. */
function readJson(text: string | null, fallback: unknown, isValid: (value: unknown) => boolean): unknown {
  if (text === null) return fallback
  try {
    const value: unknown = JSON.parse(text)
    return isValid(value) ? value : fallback
  } catch {
    return fallback
  }
}
