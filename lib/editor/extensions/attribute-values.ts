import { ARTICLE_KINDS, CONTRIBUTOR_ROLES, ROLES } from '@/lib/segmentation/types'

const MAX_LIST = 500
const MAX_TEXT = 200

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hasOnlyKeys = (value: Record<string, unknown>, keys: readonly string[]) =>
  Object.keys(value).length === keys.length && keys.every((key) => key in value)

/** Control characters and half characters are nothing that a database keeps or a page prints. */
const isShortText = (value: unknown) =>
  typeof value === 'string' && value.length <= MAX_TEXT && !/[\p{Cc}\p{Cs}]/u.test(value)

const isOffset = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0

const isStatus = (value: unknown) => value === 'suggested' || value === 'confirmed'

const isListOf = (value: unknown, isItem: (item: unknown) => boolean) =>
  Array.isArray(value) && value.length <= MAX_LIST && value.every(isItem)

/** A node's id, or null for a node that has not got one yet (which `checkDocument` refuses). */
export const isId = (value: unknown) =>
  value === null || (typeof value === 'string' && /^[\w-]{1,64}$/.test(value))

export const isBoolean = (value: unknown) => typeof value === 'boolean'

/** A short text, or null for none. */
export const isFact = (value: unknown) => value === null || isShortText(value)

export const isArticleKind = (value: unknown) => (ARTICLE_KINDS as readonly unknown[]).includes(value)

/** A role that a discarded block can go back to, or null. */
export const isPrintedRole = (value: unknown) =>
  value === null || (value !== 'discarded' && (ROLES as readonly unknown[]).includes(value))

/** Spans of the source, each `[start, end)` with start before end; or null. */
export const isSpans = (value: unknown) =>
  value === null ||
  isListOf(
    value,
    (span) =>
      Array.isArray(span) && span.length === 2 && isOffset(span[0]) && isOffset(span[1]) && span[0] < span[1],
  )

const isFileHash = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

const isPixels = (value: unknown) => isOffset(value) && (value as number) > 0 && (value as number) <= 100_000

const isShare = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1

const isCrop = (value: unknown) =>
  value === null ||
  (isObject(value) &&
    hasOnlyKeys(value, ['of', 'x', 'y', 'width', 'height']) &&
    isFileHash(value.of) &&
    [value.x, value.y, value.width, value.height].every(isShare))

/** A picture's file with its size, or null for an empty slot. Whether the file is there is the server's to say. */
export const isPhoto = (value: unknown) =>
  value === null ||
  (isObject(value) &&
    hasOnlyKeys(value, ['file', 'width', 'height', 'alt', 'crop']) &&
    isFileHash(value.file) &&
    isPixels(value.width) &&
    isPixels(value.height) &&
    isShortText(value.alt) &&
    isCrop(value.crop))

export const isCounties = (value: unknown) =>
  isListOf(
    value,
    (county) =>
      isObject(county) &&
      hasOnlyKeys(county, ['code', 'status']) &&
      typeof county.code === 'string' &&
      /^\d{6}$/.test(county.code) &&
      isStatus(county.status),
  ) && hasUnique(value as { code: string }[], (county) => county.code)

export const isContributors = (value: unknown) =>
  isListOf(
    value,
    (one) =>
      isObject(one) &&
      hasOnlyKeys(one, ['name', 'role', 'title', 'status']) &&
      isShortText(one.name) &&
      one.name !== '' &&
      (CONTRIBUTOR_ROLES as readonly unknown[]).includes(one.role) &&
      isShortText(one.title) &&
      isStatus(one.status),
  )

const hasUnique = <T>(items: readonly T[], key: (item: T) => string) =>
  new Set(items.map(key)).size === items.length
