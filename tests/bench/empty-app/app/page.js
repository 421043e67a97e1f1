/** The least that Next can serve: the floor that the shop's pages are measured against. */
export default function Page() {
  return <main>Empty</main>
}
