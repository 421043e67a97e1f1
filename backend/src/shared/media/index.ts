export { pictureOf, pictureOfKey, type StoredPicture } from "./stored-picture"
