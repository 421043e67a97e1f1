import { en } from "./en"
import { fa } from "./fa"

/** Namespace `khooshe`; languages that are not here read English, as in the rest of the admin. */
export default { en: { khooshe: en }, fa: { khooshe: fa } }
