import { isRefusedAccount } from "../../api/auth/demo-accounts"

/**
 * Who may come to the desk's door by a number: everybody, since a number says who somebody is and not what they may do.
 * Whoever is new finds an invitation or the application there, and whoever was removed finds nothing. Only the accounts
 * of the demo stay outside in production.
 * @param person whose number it is; null for nobody's yet
 */
export function mayComeIn(person: { email: string | null } | null, production: boolean): boolean {
  return !isRefusedAccount(person?.email, production)
}
