export { pictureOf, pictureOfKey, type PictureSize, type StoredPicture } from "./stored-picture"
