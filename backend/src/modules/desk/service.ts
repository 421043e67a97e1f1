import { MedusaService } from "@medusajs/framework/utils"
import { DeskUser } from "./models/desk-user"
import { Grant } from "./models/grant"
import { Invitation } from "./models/invitation"

export class DeskModuleService extends MedusaService({ DeskUser, Grant, Invitation }) {}
