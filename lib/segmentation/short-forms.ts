const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|独龙|鄂伦春|门巴|珞巴|基诺|各'
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:(?:${PEOPLES})族?)+自治(?:县|州|旗|区)$`)
const COUNTY = /^(.{2,})(?:市|县|区|旗|盟|省|地区|林区|特区|自治区|自治县|自治州|自治旗|特别行政区)$/

/**
 * The names a division goes by besides its official one: 梨树 for 梨树县, 伊通 for 伊通满族自治县, 红旗街 for
 * 红旗街道. A township without its last word is taken where three characters are left (郭家店), since two
 * are too often a word of another meaning.
 */
export function shortForms(name: string, code: string): string[] {
  if (code.length > 6) {
    const [, street] = /^(.+)街道(?:办事处)?$/.exec(name) ?? []
    if (street) return [`${street}街`, `${street}街道办`, ...(street.length > 2 ? [street] : [])]
    const [, rural] = /^(.+?)(?:(?:[\u4e00-\u9fff]{1,3}族)+乡|镇|乡|苏木)$/.exec(name) ?? []
    return rural && rural.length > 2 ? [rural] : []
  }
  const short = (AUTONOMOUS.exec(name) ?? COUNTY.exec(name))?.[1]
  return short ? [short] : []
}

const RAISED = /^(.{2,})(?:市|区)$/
/** Districts whose names any text may use for others: 城区, 市中区, 老城区. */
const VAGUE =
  /^(?:[东西南北中新老古矿城郊]|市[中南北]|城[东西南北中关]|[新老古山水]城|新市|港口|海南|河北|江[南北])区$/

/** Whether an official name says nothing without the city before it. */
export const isVague = (name: string): boolean => VAGUE.test(name)

/**
 * What a county was called before it was raised to a city, made a district or given to a people: …县. Nobody
 * prints a name that never was, so that it does no harm to know it of all.
 */
export function formerName(name: string, code: string): string | undefined {
  if (code.length !== 6 || code.endsWith('00') || isVague(name)) return undefined
  const base = (AUTONOMOUS.exec(name) ?? RAISED.exec(name))?.[1]
  return base && `${base}县`
}
