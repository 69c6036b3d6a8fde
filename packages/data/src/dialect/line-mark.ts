/**
 * Stands for a line of a file that is not a row, such as a comment. A reader of RFC 4180 can only refuse it: it has a quote within a cell that is not
 * quoted.
 */
export const lineMark = Buffer.from('\u001e"')
