/** The newsroom's clock: times are shown by it wherever server and browser stand. */
export const TIME_ZONE = 'Asia/Shanghai'
