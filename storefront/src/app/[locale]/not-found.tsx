import { NotFoundScreen } from "@/shared/ui/not-found-screen"

/** Outside the shop's frame: the showcase, the desk, the checkout. */
export default function NotFound() {
  return (
    <main id="content">
      <NotFoundScreen />
    </main>
  )
}
