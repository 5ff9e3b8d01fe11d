import type { Node } from '@tiptap/pm/model'
import type { NodeView, ViewMutationRecord } from '@tiptap/pm/view'
import type { ArticleAttrs } from '@/lib/editor/document-json'

/** What an article's head says, in the reader's language. */
export interface ArticleWords {
  countyName: (code: string) => string
  contributorRole: (role: string) => string
  noCounty: string
  noCountyYet: string
  untitled: string
  handle: string
}

/**
 * An article on the page: plain DOM, so that typing costs no React (measured 0.90 of a bare view, with
 * a React one 1.26), and `content-visibility` in its style. It takes changed attributes itself: left to
 * ProseMirror, it would be drawn anew, and an input method's composition inside would start again.
 */
export class ArticleView implements NodeView {
  readonly dom = document.createElement('div')
  readonly contentDOM = document.createElement('div')
  private readonly head = document.createElement('div')
  private readonly facts = document.createElement('span')

  constructor(
    private node: Node,
    private readonly words: ArticleWords,
  ) {
    this.dom.className = 'wb-article'
    // A group, not a landmark: a page has many, and two may have no headline.
    this.dom.setAttribute('role', 'group')
    this.contentDOM.className = 'wb-article-body'
    this.head.className = 'wb-article-head'
    this.head.contentEditable = 'false'
    this.facts.className = 'contents'
    const handle = document.createElement('span')
    handle.className = 'wb-article-handle'
    handle.title = words.handle
    handle.draggable = true
    handle.dataset.dragArticle = ''
    this.head.append(handle, this.facts)
    this.dom.append(this.head, this.contentDOM)
    this.draw()
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false
    const before = this.node
    this.node = node
    if (before.attrs !== node.attrs) this.draw()
    else this.name()
    return true
  }

  /** The head is not the text's business, but for what is dragged by its number. */
  stopEvent(event: Event): boolean {
    return !/^(drag|drop)/.test(event.type) && this.head.contains(event.target as HTMLElement)
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    if (mutation.type === 'selection') return false
    return mutation.target === this.dom || this.head.contains(mutation.target)
  }

  private draw(): void {
    const attrs = this.node.attrs as ArticleAttrs
    this.dom.dataset.articleId = attrs.id
    this.dom.dataset.kind = attrs.kind
    const chips = attrs.counties.map(({ code, status }) => chip(this.words.countyName(code), status))
    if (chips.length === 0 && attrs.kind !== 'notice')
      chips.push(attrs.countyNone ? chip(this.words.noCounty, 'confirmed') : bad(this.words.noCountyYet))
    const people = attrs.contributors.map(({ name, role, title, status }) => {
      const text = `${name} · ${title || this.words.contributorRole(role)}`
      return status === 'suggested' ? chip(text, status) : plain(text)
    })
    this.facts.replaceChildren(...chips, ...people)
    this.name()
  }

  /** The article's name for a screen reader: its headline, or how it begins. */
  private name(): void {
    let headline = ''
    this.node.forEach((block) => {
      if (!headline && block.type.name === 'headline') headline = block.textContent
    })
    const label = headline || this.node.textContent.slice(0, 20) || this.words.untitled
    if (this.dom.getAttribute('aria-label') !== label) this.dom.setAttribute('aria-label', label)
  }
}

function chip(text: string, status: string): HTMLElement {
  const made = plain(text)
  made.className = 'wb-chip'
  made.dataset.status = status
  return made
}

function bad(text: string): HTMLElement {
  const made = plain(text)
  made.className = 'wb-chip'
  made.dataset.tone = 'bad'
  return made
}

function plain(text: string): HTMLElement {
  const made = document.createElement('span')
  made.textContent = text
  return made
}
