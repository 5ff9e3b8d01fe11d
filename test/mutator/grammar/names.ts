import type { ContributorRole } from '@/lib/segmentation/types'
import type { CleanArticle } from '../clean-article'
import type { Random } from '../random'

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕']
const DOUBLE_SURNAMES = ['欧阳', '司马', '上官', '诸葛', '慕容', '司徒']
const GIVEN = [...'海波志远春燕晓峰立新雨桐建国丽华文博思齐佳怡明辉秀兰子涵若溪启航静宜长青云舒景行']
const MINORITY = ['阿木尔·巴特', '娜仁·其木格', '买买提·艾力']

/** A person's name as printed: now and then of two surname characters, with a ·, or set with a space. */
export function personName(random: Random): string {
  if (random.chance(0.04)) return random.pick(MINORITY)
  if (random.chance(0.08)) return random.pick(DOUBLE_SURNAMES) + random.pick(GIVEN)
  const surname = random.pick(SURNAMES)
  if (random.chance(0.35)) return `${surname}${random.chance(0.3) ? ' ' : ''}${random.pick(GIVEN)}`
  return surname + random.pick(GIVEN) + random.pick(GIVEN)
}

/** Names for a byline, and the contributors that they are. */
export function people(random: Random, count: number, role: ContributorRole) {
  const names = Array.from({ length: count }, () => personName(random))
  const contributors: CleanArticle['contributors'] = names.map((name) => ({
    name: name.replace(/\s/g, ''),
    role,
  }))
  return { names, contributors }
}
