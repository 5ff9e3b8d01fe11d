const ORNAMENT = '[【\\[〈<《〔■◆●□○◇▲△★☆·—-]'
const CLOSING = '[】\\]〉>》〕■◆●□○◇▲△★☆·—-]'

/** What the names of columns end in, whatever the paper. */
const ENDS = [
  '短讯|简讯|快讯|短波|短新闻|简报|速递|速览|快递|播报|集锦|集纳|荟萃|动态|资讯|要闻|文摘|摘编|摘登|选登|连载',
  '时评|快评|短评|微评|锐评|热评|点评|论坛|论丛|漫笔|漫谈|漫话|杂谈|随笔|随感|随想|日记|手记|手札|札记|走笔|茶座|沙龙|讲堂|课堂',
  '视点|视窗|视野|视角|观察|瞭望|聚焦|广角|扫描|点击|纵横|透视|追踪|直击|直播|直通车|在线|快线|热线|信箱|来信|反馈',
  '之窗|之声|之友|之星|园地|天地|百科|百家|书架|书林|书评|书讯|影评|文荟|采风|剪影|掠影|图说|拾零|拾趣|拾贝|拾遗',
  '曝光台|警钟|档案|专栏|专版|专题|专页|特刊|副刊|特稿|解码|问政|问答|说法|释疑|提示|提醒|预报',
].join('|')
/** Names of columns that are ordinary words or phrases. */
const NAMES = [
  '一句话新闻|新闻集装箱|简明新闻|图片新闻|图片报道|图片故事|图片说明|微新闻|新闻图片|图片|图说|图解|漫画|声音|观点|言论|评论|社论',
  '新闻人物|百姓故事|身边好人|好人榜|新闻背景板|民生观|今日谈|长话短说|大家谈|众说|三言两语|来信照登|更正|启事',
  '来信|来论|来稿|数据说话|政策解读|政策速递|记者调查|调查|人物|热点|焦点|新书|新知|健康|法治|教育|科技|文化|体育|财经|国际|民生|社会',
].join('|')

const NAME = `(?:[\\u4e00-\\u9fff]{0,5}?(?:${ENDS})|${NAMES})`
/** What stands beside the matter in a name with a stop in its middle: 关注·…, …·探访. */
const WATCH = '(?:关注|追问|聚焦|对话|探访|探营|走近|回望|行走|直面|青年说|大家说|面对面)'
const COLUMN = new RegExp(`^${ORNAMENT}*${NAME}${CLOSING}*$`)
const DOTTED = new RegExp(
  `^${ORNAMENT}*(?:(?:${NAME}|${WATCH})·[\\u4e00-\\u9fff“”]{2,10}|[\\u4e00-\\u9fff“”]{2,10}·(?:${NAME}|${WATCH}))${CLOSING}*$`,
)
/** A name between brackets of its own. */
const FRAMED = /^(?:【[^【】]{2,14}】|〔[^〔〕]{2,14}〕|\[[^[\]]{2,14}\]|[■◆●□][^■◆●□,。]{2,8}[■◆●□])$/

/** A column head (栏目) alone on its line: 短讯, 图片新闻, …论坛, 【…】. */
export function isColumnHead(text: string): boolean {
  return text.length <= 16 && (COLUMN.test(text) || FRAMED.test(text) || DOTTED.test(text))
}
