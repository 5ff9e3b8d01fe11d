const ZERO = 48

/**
 * How frequent a word is in a dictionary of lines `word frequency …`; 0 where it is not in it. The
 * dictionary's text stays one string, and a table of numbers says where each word's line begins: a page
 * asks thousands of times, and a `Map` of as many strings answers each from several places of memory.
 */
export function indexFrequencies(dictionary: string): (word: string) => number {
  const lines = [...dictionary.matchAll(/^[^ \n]+(?= \d)/gm)]
  // Twice to four times as many slots as words, so that most words are found in the first slot looked at.
  const mask = 2 ** Math.ceil(Math.log2(lines.length * 2 + 2)) - 1
  /** Where the line of a word begins, plus one; 0 is empty. */
  const slots = new Int32Array(mask + 1)
  const slotOf = (word: string): number => {
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x9e3779b1)
    let slot = (hash ^ (hash >>> 15)) & mask
    while (slots[slot] !== 0 && !isWordOf(dictionary, slots[slot]! - 1, word)) slot = (slot + 1) & mask
    return slot
  }
  for (const { 0: word, index } of lines) slots[slotOf(word)] = index + 1
  return (word) => {
    const line = slots[slotOf(word)]!
    return line === 0 ? 0 : numberAt(dictionary, line + word.length)
  }
}

/** Whether a line of the dictionary is a word's, the space behind it included. */
function isWordOf(dictionary: string, line: number, word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (dictionary.charCodeAt(line + at) !== word.charCodeAt(at)) return false
  return dictionary.charAt(line + word.length) === ' '
}

function numberAt(text: string, start: number): number {
  let number = 0
  for (let at = start; ; at++) {
    const digit = text.charCodeAt(at) - ZERO
    if (!(digit >= 0 && digit <= 9)) return number
    number = number * 10 + digit
  }
}
