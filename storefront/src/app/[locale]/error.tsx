"use client"

import { OutageScreen } from "@/shared/ui/outage-screen"

export default function ErrorScreen() {
  return <OutageScreen />
}
