const WHO =
  /^.{0,14}(?:省|市|县|区|旗|镇|乡|街道?|局|委|院|学校|中学|小学|大学|协会|法院|检察院|妇联|社区|村|公司|集团|厅|站|中心|银行|医院|支队|大队)/
const DOES =
  /举行|开展|召开|举办|启动|推进|调研|慰问|部署|检查|落实|组织|打造|建设|培训|宣传|服务|活动|工作|成立|发布|会议|抓好|做好|加强|促|助|全力|深入|积极|探索|完善|强化|提升|走访|督导|竞赛|入选|获|试行|推行|推出|开市|首演|走进|修|建成|开通|亮相|开班|表彰|揭晓|上线|唱响/

/** Whether a heading line names who does what: the fact under a slogan, the headline of a news story. */
export const looksFactual = (text: string): boolean => WHO.test(text) && DOES.test(text.slice(2))
