import type { ContributorRole } from '../types'
import { isName, isUnit, readNames } from './names'

/** Somebody a byline or credit names. */
export interface Credit {
  name: string
  role: ContributorRole
  /** As printed before the name; empty where none was. */
  title: string
}

const TITLE =
  /(?:本报|本刊|本网|本台|新华社|中新社|[\u4e00-\u9fff]{2,6}(?:日报|晚报)|[\u4e00-\u9fff]{1,5}[报网]·[\u4e00-\u9fff]{1,5}网)?(?:社)?((?:全媒体|融媒体|见习|实习|特约|首席|特派|资深|高级|驻地|驻[\u4e00-\u9fff]{2,4}|主任)*(?:记者|通讯员|评论员|撰稿人|撰稿|作者|摄影师|摄影记者)|实习生)[::]?/g
const AGENCY = /新华社|中新社|法新社|路透社/
/** Who sent a picture: …网发, …社发. */
const SENDER = /^[\u4e00-\u9fff]{2,6}[社网报台]发$/
const BOTH = /(?:文\s*[/／、]?\s*图|图\s*[/／、]?\s*文|摄影报道|撰文摄影|文并摄|文\/摄|文摄)[::]?/
const PHOTO = /(?:摄影|摄|拍摄|供图|提供图片)[::]?/
/** 文/… 图/…: words and pictures are credited apart. */
const APART =
  /^(?:撰?文|文字)(?:[/／::]\s*|\s+)(.{2,40}?)[\s、,|]*(?:图|图片|摄影|摄)(?:[/／::]\s*|\s+)(.{2,40})$/
/** …/文 …/图: the same with the names first. */
const NAMES_FIRST =
  /^(.{2,40}?)\s*[/／]?\s*(?:撰?文|文字)(?:[\s、,|]+|(?<=[/／]文))(.{2,40}?)\s*[/／]?\s*(?:图|图片|摄影|摄)$/
const LATE = /(?:采写|整理|报道|综合报道|编译|撰文|供稿|编辑整理|(?<=[\u4e00-\u9fff]{2}) 文)$/

/**
 * The people that a byline, a lead's bracket or a credit names, with their roles. `spaced` is folded text
 * in which spaces stand. `undefined` where the text is something else. Agencies' own people are left out:
 * an agency is a source.
 */
export function readCredits(spaced: string, photo = false): Credit[] | undefined {
  let text = spaced.replace(/^[\s□■○●◆◇△▲—·*]+/, '').trim()
  text = text.replace(/^[(【[](.*)[)】\]]$/, '$1').trim()
  if (text.length === 0 || text.length > 120 || /[。!?“”《》]/.test(text)) return undefined
  const [, wrote, took] = APART.exec(text) ?? NAMES_FIRST.exec(text) ?? []
  if (wrote && took) {
    const words = readCredits(wrote)
    const pictures = readCredits(took, true)
    return words && pictures && [...words, ...pictures]
  }
  const both = BOTH.test(text)
  const shot = !both && (photo || PHOTO.test(text))
  text = text.replace(BOTH, ' ').replace(/(?:摄影|拍摄|摄|供图|提供图片|绘|制图|制表)[::]?\s*$/, ' ')
  text = text.replace(/^(?:摄影|摄|供图|图|文)\s*[/／::]/, ' ').trim()
  text = text.replace(LATE, '').trim()
  const found: Credit[] = []
  let title = ''
  let agency = false
  let from = 0
  for (const match of text.matchAll(TITLE)) {
    const people = readList(text.slice(from, match.index), title, { photo, shot, both, agency })
    if (!people) return undefined
    found.push(...people)
    title = match[1] ?? ''
    agency = AGENCY.test(match[0])
    from = match.index + match[0].length
  }
  const people = readList(text.slice(from), title, { photo, shot, both, agency })
  return people && [...found, ...people]
}

/** The people of a list that stands behind a title; `undefined` where it is none. */
function readList(
  printed: string,
  title: string,
  { photo, shot, both, agency }: Record<'photo' | 'shot' | 'both' | 'agency', boolean>,
): Credit[] | undefined {
  const list = printed.replace(/^[::/、\s]+|[/、\s]+$/g, '')
  const people: Credit[] = []
  if (list === '') return people
  for (const name of readNames(list)) {
    if (SENDER.test(name)) continue
    if (!isName(name, photo || title !== '') && !isUnit(name)) return undefined
    if ((agency && !shot) || AGENCY.test(name)) continue
    const role: ContributorRole =
      /通讯员|作者|撰稿/.test(title) || title === '' ? 'correspondent' : 'reporter'
    people.push({ name, role: shot ? 'photographer' : role, title })
    if (both && !shot) people.push({ name, role: 'photographer', title })
  }
  return people
}
