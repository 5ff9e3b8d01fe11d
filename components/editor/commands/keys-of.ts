import { COMMANDS, type CommandId } from './command'

export interface CommandKeys {
  chord: string | null
  letter: string | null
}

const byId = new Map(COMMANDS.map(({ id, chord, letter }) => [id, { chord, letter }]))

/** The keys of a command: a chord while writing, a letter in command mode. */
export const keysOf = (id: CommandId): CommandKeys => byId.get(id) ?? { chord: null, letter: null }
