import { ExpectedError } from '@/lib/errors'
import { systemActor, type Actor, type UserActor } from '@/lib/policies/actor'
import { actorOf } from '@/test/factories/people'

/** Everybody who may try a door of the newsroom, and a job. */
export const CAST = ['author', 'stranger', 'editor', 'colleague', 'chief', 'admin', 'job'] as const
export type Player = (typeof CAST)[number]

export type Cast = Record<Exclude<Player, 'job'>, UserActor> & { job: Actor }

/** A correspondent whose piece it is and one who has nothing to do with it, two editors, and who signs. */
export async function makeCast(): Promise<Cast> {
  return {
    author: await actorOf('correspondent', { name: '林作者' }),
    stranger: await actorOf('correspondent', { name: '别的通讯员' }),
    editor: await actorOf('editor', { name: '周编' }),
    colleague: await actorOf('editor', { name: '孟编' }),
    chief: await actorOf('managing_editor', { name: '方总' }),
    admin: await actorOf('admin', { name: '祝秋' }),
    job: systemActor('job'),
  }
}

/** `done`, or the kind of the expected refusal; a defect stays a defect. */
export async function answerOf(act: () => Promise<unknown>): Promise<string> {
  try {
    await act()
    return 'done'
  } catch (error) {
    if (error instanceof ExpectedError) return error.kind
    throw error
  }
}
