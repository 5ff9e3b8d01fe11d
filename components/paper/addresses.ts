/** Where readers find things. The stable addresses of the paper, written in one place. */
export const issueAddress = (date: string) => `/issues/${date}`
export const pageAddress = (date: string, number: number) => `/issues/${date}/${number}`
export const articleAddress = (id: string) => `/articles/${id}`
export const countyAddress = (code: string) => `/counties/${code}`
export const contributorAddress = (name: string) => `/contributors/${encodeURIComponent(name)}`
/** A picture in one of its widths: readers' own, or the desk's while it is not published. */
export const photoAddress = (file: string, width: number, atDesk = false) =>
  atDesk ? `/api/photos/${file}/${width}` : `/photos/${file}-${width}.webp`
export const monthAddress = (month: string) => `/issues/${month}`
