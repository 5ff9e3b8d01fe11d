import { expect, it } from 'vitest'
import { projectDocument } from './project-document'
import { article, block, page } from './testing/build'

it('makes a row of an article: headline, printed text, photos with their photographer', () => {
  const [row] = projectDocument(
    page(
      article(
        'a1',
        [
          block('headline', 'b1', '上一行'),
          block('headline', 'b2', '下一行'),
          block('body', 'b3', '正文'),
          block('discarded', 'b4', '电话'),
          block('body', 'b5'),
          block('caption', 'b6', '图为春耕。'),
          block('credit', 'b7', '本报通讯员　王　某　摄'),
          block('credit', 'b8', '资料图片'),
          block('body', 'b9', '又文'),
          block('credit', 'b10', '另一人摄'),
        ],
        { contributors: [{ name: '王某', role: 'photographer', title: '通讯员', status: 'confirmed' }] },
      ),
    ),
  )
  expect(row).toMatchObject({ id: 'a1', position: 0, headline: '上一行　下一行' })
  expect(row?.text.split('\n')).toHaveLength(8)
  expect(row?.text).not.toContain('电话')
  expect(row?.photos).toEqual([
    {
      caption: '图为春耕。',
      credit: '本报通讯员　王　某　摄　资料图片',
      photographer: '王某',
      fileHash: null,
    },
    { caption: '', credit: '另一人摄', photographer: null, fileHash: null },
  ])
})
