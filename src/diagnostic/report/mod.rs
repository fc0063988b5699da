//! Reports: the same findings for a person who looks, a person who listens, and a program.
