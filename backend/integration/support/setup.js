const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

// entities of a file that ran before would be found twice
MetadataStorage.clear()
