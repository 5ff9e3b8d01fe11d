const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井巴漆暴晋沃尉萧穆敖滕富赫乌那邵傅闫亓仉逄阙蔚茅茹亢爱包白'
const DOUBLE = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '东方',
  '独孤',
  '南宫',
  '宇文',
  '长孙',
  '端木',
  '轩辕',
  '澹台',
  '太史',
  '申屠',
  '呼延',
  '完颜',
  '拓跋',
]

const singles = new Set(SINGLE)
const doubles = new Set(DOUBLE)

/** How many units of the text's beginning are a Chinese surname: 2, 1 or 0. */
export function surnameLength(text: string): number {
  if (doubles.has(text.slice(0, 2))) return 2
  return singles.has(text.charAt(0)) ? 1 : 0
}

const COMMON = new Set(SINGLE.slice(0, 120))

/** Whether a name begins with one of the hundred-odd most frequent surnames. */
export const hasCommonSurname = (name: string): boolean => COMMON.has(name.charAt(0))
