import type { UserRole } from '@/prisma/generated/enums'

/** Who can sign in to the sample newsroom; printed by `npm start`. Nobody has these anywhere else. */
export const SAMPLE_ACCOUNTS: { account: string; name: string; role: UserRole; password: string }[] = [
  { account: 'bianji', name: '林一禾', role: 'editor', password: 'qingyang-bianji' },
  { account: 'zongbian', name: '顾知远', role: 'managing_editor', password: 'qingyang-zongbian' },
  { account: 'tongxun', name: '石小满', role: 'correspondent', password: 'qingyang-tongxun' },
  { account: 'admin', name: '管理员', role: 'admin', password: 'qingyang-admin' },
]
