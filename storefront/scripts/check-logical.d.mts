export function physicalSides(text: string, file: string): string[]
export function checkAll(): string[]
