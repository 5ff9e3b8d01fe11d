/** Where a piece is opened for review. */
export const reviewAddress = (submissionId: string) => `/desk/reviews?piece=${submissionId}`
