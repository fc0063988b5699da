//! Closed lists of words, such as how an entry was checked: one macro makes the type, its words and its labels.

/// A closed list: every value has a word an author writes and a label a family reads.
pub trait Choice: Copy + Sized + 'static {
    /// Every value in order.
    const ALL: &'static [Self];
    /// The word an author writes.
    fn code(self) -> &'static str;
    /// The words a family reads.
    fn label(self) -> &'static str;
}

/// Makes an enum whose values are written as words: `Name = "word" "Label"`.
///
/// `absent Name` after the wanted words says what a field left out means.
macro_rules! choice {
    ($(#[$meta:meta])* pub enum $name:ident($wanted:literal $(, absent $absent:ident)?) {
        $($(#[$variant_meta:meta])* $variant:ident = $code:literal $label:literal,)+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_meta])* $variant,)+ }

        impl $crate::fact::Choice for $name {
            const ALL: &'static [$name] = &[$($name::$variant,)+];
            fn code(self) -> &'static str {
                match self { $($name::$variant => $code,)+ }
            }
            fn label(self) -> &'static str {
                match self { $($name::$variant => $label,)+ }
            }
        }

        impl $crate::fact::Fact for $name {
            const WANTED: &'static str = $wanted;
            const FAULT: &'static str = "unknown-word";
            fn parse(text: &str) -> Result<$name, $crate::fact::Unfit> {
                match text {
                    $($code => Ok($name::$variant),)+
                    _ => Err($crate::fact::Unfit::new(
                        format!("`{text}` is not a word this field knows"),
                        match $crate::diagnostic::suggest::nearest(text, [$($code,)+]) {
                            Some(meant) => format!("Did you mean `{meant}`? The words are {}.", $crate::diagnostic::suggest::one_of([$($code,)+])),
                            None => format!("Write {}.", $crate::diagnostic::suggest::one_of([$($code,)+])),
                        },
                    )),
                }
            }
            $(fn absent() -> Option<$name> {
                Some($name::$absent)
            })?
        }
    };
}

pub(crate) use choice;
