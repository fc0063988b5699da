//! The templates: embedded, replaceable file by file.
