import type { ReadNotice } from './read-notices'

/** A notice as its reader sees it. */
export interface NoticeView extends Omit<ReadNotice, 'readAt'> {
  read: boolean
}
