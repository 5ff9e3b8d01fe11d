import type { DeskLink } from '@/components/layout/masthead'
import type { Actor } from '@/lib/policies/actor'
import { can, type Ability } from '@/lib/policies/can'

const LINKS: readonly (DeskLink & { ability: Ability })[] = [
  { name: 'issues', href: '/desk', also: '/desk/issues', ability: 'desk.enter' },
  { name: 'inbox', href: '/desk/inbox', also: '/desk/pieces', ability: 'submission.handle' },
  { name: 'reviews', href: '/desk/reviews', ability: 'piece.review' },
  { name: 'pieces', href: '/pieces', ability: 'submission.write' },
  { name: 'people', href: '/desk/people', ability: 'people.inviteCorrespondent' },
  { name: 'terms', href: '/desk/terms', ability: 'lists.manage' },
  { name: 'memory', href: '/desk/memory', ability: 'publication.manage' },
  { name: 'settings', href: '/desk/settings', ability: 'publication.manage' },
  { name: 'record', href: '/desk/record', ability: 'record.read' },
]

/** The navigation for this actor: what they may enter; the first is where they are at home. */
export function deskLinks(actor: Actor): DeskLink[] {
  return LINKS.filter(({ ability }) => can(actor, ability)).map(({ ability: _, ...link }) => link)
}
