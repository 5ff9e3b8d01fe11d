/** Where readers find things. The stable addresses of the paper, written in one place. */
export const issueAddress = (date: string) => `/issues/${date}`
export const pageAddress = (date: string, number: number) => `/issues/${date}/${number}`
export const articleAddress = (id: string) => `/articles/${id}`
export const countyAddress = (code: string) => `/counties/${code}`
export const contributorAddress = (name: string) => `/contributors/${encodeURIComponent(name)}`
export const monthAddress = (month: string) => `/issues/${month}`
