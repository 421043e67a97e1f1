const persian = "۰۱۲۳۴۵۶۷۸۹"

/** «۰۹۱۲» for "0912": as a Persian keyboard types it. */
export const inPersian = (text: string | number): string => String(text).replace(/\d/g, (digit) => persian[Number(digit)] ?? digit)

/** "0912" for «۰۹۱۲»; other signs stay. */
export const inLatin = (text: string): string => text.replace(/[۰-۹]/g, (digit) => String(persian.indexOf(digit)))

/** A number as a page shows it, «۱٬۹۵۰٬۰۰۰ تومان» or "1,950,000 toman"; NaN where there is none. */
export const numberIn = (text: string): number => Number(/\d[\d٬,]*/.exec(inLatin(text))?.[0].replace(/[٬,]/g, "") ?? Number.NaN)

/** Every amount with its unit in a text, in the order in which they stand there. Tomans. */
export const tomansIn = (text: string): number[] => [...inLatin(text).matchAll(/(\d[\d٬,]*)\s*(?:تومان|toman)/g)].map((match) => numberIn(match[1] ?? ""))
