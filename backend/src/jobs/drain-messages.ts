import { drainMessages } from "../workflows/message/drain-messages"

/** What could not be sent at once is tried again. */
export default drainMessages

export const config = { name: "drain-messages", schedule: "* * * * *" }
