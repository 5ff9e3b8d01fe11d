import type { ChangedKeys, KeySettings } from '@/lib/editor/key-rules'
import { COMMANDS, type CommandId } from '../commands/command'
import { makeKeys } from '../commands/keys-of'

export type KeyKind = keyof ChangedKeys

const defaultOf = (id: CommandId, kind: KeyKind) => COMMANDS.find((one) => one.id === id)?.[kind] ?? null

/** The command that holds a key now, other than this one. */
export function holderOf(settings: KeySettings, id: CommandId, kind: KeyKind, key: string): CommandId | null {
  const keys = makeKeys(settings)
  const holder = (kind === 'chord' ? keys.chords : keys.letters).get(key)
  return holder && holder !== id ? holder : null
}

/** Settings in which a command has this key (null: none) and nobody else has it. */
export function withKey(
  settings: KeySettings,
  id: CommandId,
  kind: KeyKind,
  key: string | null,
): KeySettings {
  const holder = key === null ? null : holderOf(settings, id, kind, key)
  const freed = holder ? put(settings, holder, kind, null) : settings
  return put(freed, id, kind, key)
}

/** Settings in which a command has its default keys again; who holds them now loses them. */
export function withDefaults(settings: KeySettings, id: CommandId): KeySettings {
  return (['chord', 'letter'] as const).reduce(
    (now, kind) => withKey(now, id, kind, defaultOf(id, kind)),
    settings,
  )
}

export const isChanged = (settings: KeySettings, id: CommandId) => settings[id] !== undefined

/** Keeps only what differs from the defaults. */
function put(settings: KeySettings, id: CommandId, kind: KeyKind, key: string | null): KeySettings {
  const { [id]: before = {}, ...others } = settings
  const { [kind]: _replaced, ...rest } = before
  const next = key === defaultOf(id, kind) ? rest : { ...rest, [kind]: key }
  return Object.keys(next).length > 0 ? { ...others, [id]: next } : others
}
