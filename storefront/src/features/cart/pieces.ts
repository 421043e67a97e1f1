/** How many pieces lie in some lines: what people call "goods in the cart". */
export const piecesIn = (lines: readonly { quantity: number }[]): number => lines.reduce((sum, line) => sum + line.quantity, 0)
