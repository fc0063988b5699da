//! Groups of fields declared as plain structs: the declaration is the format, and reads itself.

use super::fields::{Fields, FromNode};
use crate::fact::{Fact, Stated};

/// How a field of a declared group is taken. Its type says whether it must be there.
pub trait Take: Sized {
    /// Takes it from the open group, reporting what is wrong with it.
    fn take(fields: &mut Fields<'_>, key: &'static str) -> Option<Self>;
}

impl<T: Fact> Take for T {
    fn take(fields: &mut Fields<'_>, key: &'static str) -> Option<T> {
        match T::absent() {
            Some(absent) if !fields.has(key) => {
                let _: Option<T> = fields.optional(key);
                Some(absent)
            }
            _ => fields.required(key),
        }
    }
}

impl<T: FromNode> Take for Option<T> {
    fn take(fields: &mut Fields<'_>, key: &'static str) -> Option<Option<T>> {
        Some(fields.optional(key))
    }
}

impl<T: FromNode> Take for Stated<T> {
    fn take(fields: &mut Fields<'_>, key: &'static str) -> Option<Stated<T>> {
        Some(fields.optional(key).into())
    }
}

impl<T: FromNode> Take for Vec<T> {
    fn take(fields: &mut Fields<'_>, key: &'static str) -> Option<Vec<T>> {
        Some(fields.list(key))
    }
}

impl<T: FromNode> Take for crate::diagnostic::Spanned<T> {
    fn take(fields: &mut Fields<'_>, key: &'static str) -> Option<crate::diagnostic::Spanned<T>> {
        fields.required(key)
    }
}

impl Take for super::Prose {
    fn take(fields: &mut Fields<'_>, key: &'static str) -> Option<super::Prose> {
        fields.required(key)
    }
}

/// Declares a group of fields: a struct that reads itself.
///
/// A field of type `T` must be there; `Option<T>`, `Stated<T>` and `Vec<T>` may be left out. The
/// field's name is the key, unless `as "key"` follows it.
macro_rules! group {
    ($(#[$meta:meta])* pub struct $name:ident {
        $($(#[$field_meta:meta])* $field:ident $(as $key:literal)? : $type:ty,)*
    }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name { $($(#[$field_meta])* pub $field: $type,)* }

        impl $name {
            /// Takes its fields from an open group; the caller closes the group.
            pub fn read(fields: &mut $crate::yaml::Fields<'_>) -> Option<$name> {
                $(let $field = <$type as $crate::yaml::Take>::take(fields, $crate::yaml::key!($field $($key)?));)*
                Some($name { $($field: $field?,)* })
            }
        }

        impl $crate::yaml::FromNode for $name {
            fn from_node(
                node: &$crate::yaml::Node,
                source: &$crate::diagnostic::Source,
                reading: &mut $crate::yaml::Reading,
            ) -> Option<$name> {
                let mut fields = $crate::yaml::Fields::open(node, source, reading)?;
                let group = $name::read(&mut fields);
                fields.close();
                group
            }
        }

        impl $crate::yaml::Take for $name {
            fn take(fields: &mut $crate::yaml::Fields<'_>, key: &'static str) -> Option<$name> {
                fields.required(key)
            }
        }
    };
}

/// The key of a field: the one given, or the field's own name.
macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

pub(crate) use {group, key};
