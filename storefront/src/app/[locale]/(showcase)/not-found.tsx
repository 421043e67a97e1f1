import { NotFoundScreen } from "@/shared/ui/not-found-screen"

export default function NotFound() {
  return <NotFoundScreen />
}
