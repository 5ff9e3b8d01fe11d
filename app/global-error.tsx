'use client'

import { Button } from '@/components/ui/button'
import { MessageScreen } from '@/components/errors/message-screen'
import './globals.css'

/** The layout itself failed, so there is no language to ask: it says it in both. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <title>清样</title>
        <MessageScreen
          title="出了点问题 · Something went wrong"
          text="这一页没能显示出来。已保存的内容不受影响。This page could not be shown. What was saved is safe."
        >
          <Button kind="primary" onClick={retry}>
            重试 · Try again
          </Button>
        </MessageScreen>
      </body>
    </html>
  )
}
