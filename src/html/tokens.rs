//! Tells the tree builder where in the source each token stands.
//!
//! Sits between html5ever's tokenizer and its tree builder. `parse` announces each piece of the
//! source; a piece holds at most one `<` that may open markup, at its very start. So the markup that
//! ends in this piece began at the first such `<` since the last token or text, or else at the start
//! of this piece. The property tests below hold this to account.

use std::cell::Cell;

use html5ever::tokenizer::{StartTag, Tag, TagToken, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;

use super::draft::{Draft, Handle};

/// The tree builder, with the places of tokens told to its draft.
pub(super) struct Located {
    builder: TreeBuilder<Handle, Draft>,
    /// The piece being read.
    piece: Cell<(u32, u32)>,
    /// The start of the piece, if it may open markup.
    opening: Cell<Option<u32>>,
    /// The start of the markup being read, once it has run over more than one piece.
    pending: Cell<Option<u32>>,
}

impl Located {
    pub(super) fn new(builder: TreeBuilder<Handle, Draft>) -> Self {
        Located {
            builder,
            piece: Cell::new((0, 0)),
            opening: Cell::new(None),
            pending: Cell::new(None),
        }
    }

    /// Announces that the next bytes fed are `start..end` of the source.
    pub(super) fn begin_piece(&self, start: usize, end: usize, opens_markup: bool) {
        self.piece.set((start as u32, end as u32));
        self.opening.set(opens_markup.then_some(start as u32));
        if opens_markup && self.pending.get().is_none() {
            self.pending.set(Some(start as u32));
        }
    }

    /// Where the markup that may still be open began.
    pub(super) fn unfinished(&self) -> Option<usize> {
        self.pending.get().map(|start| start as usize)
    }

    /// Whether the page has asked for more work than its size can justify.
    pub(super) fn is_exhausted(&self) -> bool {
        self.builder.sink.is_exhausted()
    }

    pub(super) fn finish(self) -> Draft {
        self.builder.sink
    }

    /// The place of the markup that ends with the present piece.
    fn markup(&self) -> (u32, u32) {
        let (piece, end) = self.piece.get();
        let start = self.pending.take().or(self.opening.get()).unwrap_or(piece);
        (start, end)
    }
}

impl TokenSink for Located {
    type Handle = Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Handle> {
        let draft = &self.builder.sink;
        match &token {
            Token::ParseError(_) => {
                draft.fault_at(self.pending.get().unwrap_or(self.piece.get().0));
                return self.builder.process_token(token, line);
            }
            Token::CharacterTokens(_) | Token::NullCharacterToken => {
                self.pending.set(None);
                draft.fault_at(self.piece.get().0);
                return self.builder.process_token(token, line);
            }
            Token::EOFToken => {
                let end = self.piece.get().1;
                draft.begin_markup((self.pending.get().unwrap_or(end), end), None);
                return self.builder.process_token(token, line);
            }
            TagToken(Tag { kind: StartTag, name, attrs, .. }) => {
                draft.begin_markup(self.markup(), Some(name.clone()));
                draft.charge_formatting(name, attrs.len());
            }
            TagToken(Tag { name, .. }) => {
                draft.begin_markup(self.markup(), None);
                draft.close(name);
            }
            Token::CommentToken(_) | Token::DoctypeToken(_) => {
                draft.begin_markup(self.markup(), None);
            }
        }
        let result = self.builder.process_token(token, line);
        draft.end_markup();
        result
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder.adjusted_current_node_present_but_not_in_html_namespace()
    }
}
