"use client"

import { createContext, type ReactNode, useActionState, useContext } from "react"
import { type EnquiryState, sendEnquiry } from "../actions"

type Enquiry = { state: EnquiryState; action: (form: FormData) => void; busy: boolean }
const Context = createContext<Enquiry>({ state: null, action: () => undefined, busy: false })

/** The one enquiry of a showcase: pieces are ticked in the collection, the rest is in the form below, and both keep what was typed. */
export function EnquiryProvider({ children }: { children: ReactNode }) {
  const [state, action, busy] = useActionState(sendEnquiry, null)
  return <Context value={{ state, action, busy }}>{children}</Context>
}

export const useEnquiry = (): Enquiry => useContext(Context)
