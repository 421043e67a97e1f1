import { normaliseForStorage, parseIranMobile } from "@khooshe/persian-text"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SaveApplicationBody } from "../../../contracts/application"
import { APPLICATION_MODULE } from "../../../modules/application"
import { mayChooseCluster, mayEdit } from "../../../modules/application/moves"
import { readName } from "../../../modules/application/names"
import { readLegalId } from "../../../modules/application/rules"
import type { ApplicationModuleService } from "../../../modules/application/service"
import { databaseOf } from "../../../shared/database"
import { json } from "../../../shared/json"
import { findCity, findProvince } from "../../../shared/places"
import { shopError } from "../../../shared/shop-error"
import { claimApplication } from "../read/application"
import { readClustersToApplyTo } from "../read/ground"

export type ApplicationToSave = { application_id: string; desk_user_id: string; body: SaveApplicationBody }

/**
 * Keeps what was filled in. What cannot be read (a mobile number with a digit too few) is kept as it was typed, and is
 * one of the application's problems until it is mended.
 * @throws not_found; state_conflict while an agent looks at it, and at `cluster` once it was sent; invalid_request for a
 * cluster that takes no members; unknown_province
 */
export const saveApplicationStep = createStep(
  "save-application",
  async ({ application_id, desk_user_id, body }: ApplicationToSave, { container }) => {
    const database = databaseOf(container)
    const { state, cluster, facts } = await claimApplication(database, application_id, { desk_user_id })
    if (!mayEdit(state)) throw shopError("state_conflict", `${application_id} is ${state}`)
    const { cluster: handle, province, city, goods, kind, activity, name_fa, name_en, legal_name, legal_id, mobile, pickup_address, story } = body
    if (handle !== undefined && handle !== cluster?.handle && !mayChooseCluster(state)) throw shopError("state_conflict", `${application_id} was sent to its cluster`, { field: "cluster" })
    const chosen = handle ? (await readClustersToApplyTo(database)).find((each) => each.handle === handle) : undefined
    if (handle && !chosen) throw shopError("invalid_request", `${handle} takes no members`, { field: "cluster" })
    const found = province ? findProvince(province) : null
    if (province && !found) throw shopError("unknown_province", "No such province", { field: "province" })
    const province_code = province === undefined ? facts.province_code : (found?.code ?? "")
    const changes = {
      ...(handle === undefined ? {} : { cluster_id: chosen?.id ?? null }),
      ...(kind === undefined ? {} : { kind: kind || null }),
      ...(activity === undefined ? {} : { activity: activity || null }),
      ...(name_fa === undefined ? {} : { name_fa: readName(name_fa, "fa") ?? name_fa }),
      ...(name_en === undefined ? {} : { name_en: readName(name_en, "en") ?? name_en }),
      ...(legal_name === undefined ? {} : { legal_name: normaliseForStorage(legal_name) }),
      ...(legal_id === undefined ? {} : { legal_id: readLegalId(legal_id) ?? legal_id }),
      ...(mobile === undefined ? {} : { mobile: parseIranMobile(mobile) ?? mobile }),
      ...(pickup_address === undefined ? {} : { pickup_address: normaliseForStorage(pickup_address) }),
      ...(story === undefined ? {} : { story: normaliseForStorage(story) }),
      ...(province === undefined ? {} : { province_code }),
      ...(city === undefined ? {} : { city: findCity(province_code, city)?.fa ?? city }),
      ...(goods === undefined ? {} : { goods: json([...new Set(goods)]) }),
    }
    await container.resolve<ApplicationModuleService>(APPLICATION_MODULE).updateApplications({ id: application_id, ...changes })
    const before = { ...facts, goods: json(facts.goods), cluster_id: cluster?.id ?? null }
    return new StepResponse({ id: application_id }, { id: application_id, ...before })
  },
  async (before, { container }) => {
    if (before) await container.resolve<ApplicationModuleService>(APPLICATION_MODULE).updateApplications(before)
  },
)
