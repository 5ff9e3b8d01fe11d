/** Whether a UTF-16 unit is a Chinese character. */
export const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff
