//! What publishing promises, shown on real folders: the old site or the new one, never a mixture, and
//! never a file lost that local-offer did not make.

mod changes;
mod folder;
mod interrupted;
mod no_room;
mod recovery;
mod refusals;
mod together;
