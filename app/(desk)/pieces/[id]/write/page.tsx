import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { WriteScreen } from '@/components/pieces/write-screen'
import { actorOrSignIn } from '@/lib/auth/actor-or-sign-in'
import { getPieceForWriting } from '@/lib/data/submissions/get-piece-for-writing'
import { load } from '../../../load'
import {
  attachFileAction,
  deleteDraftAction,
  removeAttachmentAction,
  submitPieceAction,
  suggestFactsAction,
} from '../../actions'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pieces'))('write.title') }
}

/** Where a piece is written; one that is in other hands is shown with its way instead. */
export default async function WritePieceScreen({ params }: Props) {
  const actor = await actorOrSignIn()
  const { id } = await params
  const piece = await load(getPieceForWriting(actor, { submissionId: id }))
  if (!piece.abilities.edit) redirect(`/pieces/${piece.submissionId}`)
  return (
    <WriteScreen
      key={piece.documentId}
      piece={piece}
      me={{ id: actor.id, name: actor.name }}
      actions={{
        submit: submitPieceAction.bind(null, id),
        suggestFacts: suggestFactsAction.bind(null, id),
        attach: attachFileAction.bind(null, id),
        removeAttachment: removeAttachmentAction.bind(null, id),
        deleteDraft: deleteDraftAction.bind(null, id),
      }}
    />
  )
}
