export const USER_ROLES = ['correspondent', 'editor', 'managing_editor', 'admin'] as const
/** What a person is in the newsroom: 通讯员, 编辑, 值班总编, 管理员. */
export type UserRole = (typeof USER_ROLES)[number]
