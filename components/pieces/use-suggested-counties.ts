import { useEffect, useState } from 'react'
import { ask } from '@/components/errors/ask'
import { usePieceDesk } from './piece-desk'

/** Asked when the hands have rested for this long, in ms. */
const QUIET = 2_500
/** A text that has not grown by as much says nothing new, in characters. */
const NEW = 30

/** Counties that the engine finds in the text as it is saved; nothing is written before a person agrees. */
export function useSuggestedCounties(): readonly string[] {
  const { sync, editor, actions } = usePieceDesk()
  const [found, setFound] = useState<readonly string[]>([])
  useEffect(() => {
    let asked = -NEW
    let timer: ReturnType<typeof setTimeout> | undefined
    let gone = false
    const look = async () => {
      const length = editor.state.doc.textContent.length
      if (sync.status.get().save !== 'saved' || Math.abs(length - asked) < NEW) return
      asked = length
      const answer = await ask(actions.suggestFacts)
      // Without an answer nothing is offered; the next pause asks again.
      if (!answer.ok) asked = -NEW
      else if (!gone) setFound(answer.value.counties)
    }
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void look(), QUIET)
    }
    const end = sync.status.subscribe(soon)
    soon()
    return () => {
      gone = true
      end()
      clearTimeout(timer)
    }
  }, [sync, editor, actions])
  return found
}
