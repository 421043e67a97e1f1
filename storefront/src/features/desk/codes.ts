import { toSVG } from "bwip-js/node"

/** Code 128 of an order number, as SVG: what every hand scanner reads. Its words stand beside it, in the page's own type. */
export const barcodeSvg = (text: string): string => toSVG({ bcid: "code128", text, height: 12, scale: 2 })

/** The same as a QR code, for a phone. Its level, M, stands a crease or a stamp over it. */
export const qrSvg = (text: string): string => toSVG({ bcid: "qrcode", text, scale: 2 })
