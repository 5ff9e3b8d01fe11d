import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { loadDivisions } from '../lib/lexicon/divisions'
import { FORMER_NAMES } from '../lib/lexicon/former-names'
import { loadWords } from '../lib/lexicon/words'
import { prepareDivisions } from '../lib/segmentation/prepare-divisions'
import { segment } from '../lib/segmentation/segment'

/**
 * npm run bench:segment -- [--quick] [--json FILE]
 *
 * Pages a second on one core at 4,000 characters, and how the time grows with the text: for pages ten, a
 * hundred and a thousand times as long, and for hostile texts from 10,000 to 1,000,000 characters. A ratio
 * is the time's growth over the length's: 1 is linear. At the end the most memory that the process ever held,
 * and how busy the machine was. --quick leaves out the longest texts.
 */
const { values } = parseArgs({
  options: { json: { type: 'string' }, quick: { type: 'boolean', default: false } },
})
const options = {
  prefecture: '220300',
  divisions: prepareDivisions(loadDivisions(), FORMER_NAMES),
  words: loadWords(),
}

const STORY = [
  '夯实基础 凝聚合力',
  '清河街道举行冬季安全知识讲座',
  '本报讯(通讯员 王小明)近日,清河街道邀请消防救援站的工作人员走进社区,为居民讲解冬季用火用电的常识。讲座现场,工作人员结合身边的事例,介绍了灭火器的使用方法和火灾发生时的逃生要点,并请居民上前演',
  '练。大家认真听讲,不时提问,现场气氛热烈。社区负责人表示,今后还将定期组织这样的活动,让安全知识走进每一个家庭。',
  '截至目前,街道已经举办讲座12场,参加的居民有800多人,发放宣传材料2000余份。',
  '日前,育才小学的学生走进敬老院,为老人表演节目。',
  '本报记者 李一 摄',
].join('\n\n')

const repeat = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
const GENERATORS: Record<string, (length: number) => string> = {
  'only brackets': (length) => repeat('(（“【《', length),
  'one endless line': (length) => repeat('全市各地认真开展冬季安全检查工作并且取得了明显成效', length),
  'only headings': (length) => repeat('夯实基础 凝聚合力\n', length),
  'only bylines': (length) => repeat('本报讯(通讯员 王小明)\n', length),
  'one word repeated': (length) => repeat('本报讯', length),
  'one character a line': (length) => repeat('市\n', length),
  'only places': (length) => repeat('梨树县铁西区', length),
  'only open ends': (length) => repeat(`${'群众纷纷表示这样的活动对大家的日常生活很有'.repeat(3)}\n`, length),
}

/** Milliseconds of processor time that the process has used: a busy machine hardly changes them. */
const clock = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Mean time of a run, in milliseconds of processor time: of as many runs as a second holds, or of one. */
function time(text: string, budget = 1_000): number {
  const begun = clock()
  let runs = 0
  do {
    segment(text, options)
    runs++
  } while (clock() - begun < budget)
  return (clock() - begun) / runs
}

const page = (length: number) => repeat(`${STORY}\n\n`, length)
// The compiler's warm-up counts for nothing: it compiles anew for pages of another length.
time(page(40_000), 2_000)
time(page(4_000), 2_000)
const base = time(page(4_000), 2_000)
const pagesPerSecond = 1_000 / base
console.log(`${pagesPerSecond.toFixed(0)} pages a second (4,000 characters each, one core)\n`)
console.log(`${'text'.padEnd(22)}${'characters'.padStart(12)}${'ms'.padStart(12)}${'ratio'.padStart(8)}`)
const rows: { text: string; length: number; ms: number; ratio: number }[] = []
const add = (text: string, length: number, ms: number, ratio: number) => {
  rows.push({ text, length, ms, ratio })
  console.log(
    `${text.padEnd(22)}${length.toLocaleString('en').padStart(12)}${ms.toFixed(2).padStart(12)}${ratio.toFixed(2).padStart(8)}`,
  )
}
const lengths = (...all: number[]) => (values.quick ? all.slice(0, -1) : all)
for (const length of lengths(40_000, 400_000, 4_000_000)) {
  const ms = time(page(length))
  add('pages', length, ms, ms / base / (length / 4_000))
}
for (const [text, make] of Object.entries(GENERATORS)) {
  time(make(10_000))
  const short = time(make(10_000))
  add(text, 10_000, short, 1)
  for (const length of lengths(100_000, 1_000_000)) {
    const ms = time(make(length))
    add(text, length, ms, ms / short / (length / 10_000))
  }
}
const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
const [load = 0] = loadavg()
console.log(`\npeak memory ${peakMegabytes} MB, load average ${load.toFixed(1)}`)
if (values.json)
  writeFileSync(values.json, `${JSON.stringify({ pagesPerSecond, rows, peakMegabytes, load }, null, 1)}\n`)
