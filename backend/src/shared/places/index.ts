export { PROVINCES, distanceBand, findCity, findProvince, type City, type DistanceBand, type Place, type Province } from "./places"
