import type { UserRole } from '@/prisma/generated/enums'

export interface SampleAccount {
  account: string
  name: string
  role: UserRole
  password: string
  /** 单位, where the person is a contributor of the sample's pages. */
  unit?: string
}

/** Who can sign in to the sample newsroom; printed by `npm start`. Nobody has these anywhere else. */
export const SAMPLE_ACCOUNTS: SampleAccount[] = [
  { account: 'bianji', name: '程砚', role: 'editor', password: 'qingyang-bianji' },
  { account: 'bianji2', name: '孟夏', role: 'editor', password: 'qingyang-bianji2' },
  { account: 'zongbian', name: '方若谷', role: 'managing_editor', password: 'qingyang-zongbian' },
  {
    account: 'tongxun',
    name: '林晚照',
    role: 'correspondent',
    password: 'qingyang-tongxun',
    unit: '梨树县融媒体中心',
  },
  { account: 'admin', name: '祝秋', role: 'admin', password: 'qingyang-admin' },
]
