//! Tells the tree builder where in the source each token stands.
//!
//! Sits between html5ever's tokenizer and its tree builder. `parse` announces each piece of the
//! source; a piece holds at most one `<` that may open markup, at its very start. Where the parser
//! reads ordinary text, such a `<` always opens markup and never becomes text; in `<style>`, `<title>`
//! and the like only their own end tag does, and in CDATA nothing. So the markup that ends in this
//! piece began at the first such `<` since the last token, and text seen while a piece that opens
//! markup is read came before it. The property tests of `parse` hold this to account.

use std::cell::{Cell, RefCell};

use html5ever::LocalName;
use html5ever::tokenizer::{StartTag, Tag, TagToken, Token, TokenSink, TokenSinkResult};
use html5ever::tree_builder::TreeBuilder;

use super::draft::{Draft, Handle};

/// The tree builder, with the places of tokens told to its draft.
pub(super) struct Located<'s> {
    source: &'s str,
    builder: TreeBuilder<Handle, Draft>,
    /// The piece being read.
    piece: Cell<(u32, u32)>,
    /// The start of the piece, if it may open markup.
    opening: Cell<Option<u32>>,
    /// The start of the markup being read, once it has run over more than one piece.
    pending: Cell<Option<u32>>,
    /// The element whose text is being read, in which only its own end tag is markup.
    raw: RefCell<Option<LocalName>>,
    /// The end of the CDATA section being read.
    cdata_end: Cell<u32>,
    /// Whether the tokenizer has read all it was given, and would read ordinary text next.
    is_between: Cell<bool>,
}

impl<'s> Located<'s> {
    pub(super) fn new(source: &'s str, builder: TreeBuilder<Handle, Draft>) -> Self {
        Located {
            source,
            builder,
            piece: Cell::new((0, 0)),
            opening: Cell::new(None),
            pending: Cell::new(None),
            raw: RefCell::new(None),
            cdata_end: Cell::new(0),
            is_between: Cell::new(true),
        }
    }

    /// Announces that the next bytes fed are `start..end` of the source, and whether they would open
    /// markup in ordinary text.
    pub(super) fn begin_piece(&self, start: usize, end: usize, opens_markup: bool) {
        let opens_markup = opens_markup && self.reads_markup(start, end);
        self.piece.set((start as u32, end as u32));
        self.opening.set(opens_markup.then_some(start as u32));
        if opens_markup && self.pending.get().is_none() {
            self.pending.set(Some(start as u32));
        }
    }

    /// Whether the piece in hand begins a token, whatever it is, in ordinary text.
    pub(super) fn is_between_tokens(&self) -> bool {
        self.is_between.get()
    }

    /// Announces that the tokenizer will read the piece.
    pub(super) fn begin_reading(&self) {
        self.is_between.set(false);
    }

    /// Takes the token that the whole piece is, past the tokenizer.
    pub(super) fn take(&self, token: Token) {
        let result = self.process_token(token, 0);
        debug_assert!(matches!(result, TokenSinkResult::Continue), "the tokenizer would have to know");
    }

    fn reads_markup(&self, start: usize, end: usize) -> bool {
        let bytes = &self.source.as_bytes()[start..end];
        match &*self.raw.borrow() {
            Some(name) => {
                let rest = bytes.strip_prefix(b"</").unwrap_or_default();
                let (word, after) = rest.split_at(name.len().min(rest.len()));
                word.eq_ignore_ascii_case(name.as_bytes())
                    && after
                        .first()
                        .is_some_and(|byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'))
            }
            None => start as u32 >= self.cdata_end.get(),
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

impl TokenSink for Located<'_> {
    type Handle = Handle;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<Handle> {
        let draft = &self.builder.sink;
        match &token {
            Token::ParseError(_) => {
                draft.fault_at(self.pending.get().unwrap_or(self.piece.get().0));
                return self.builder.process_token(token, line);
            }
            Token::CharacterTokens(_) | Token::NullCharacterToken => {
                self.pending.set(self.opening.get());
                draft.fault_at(self.piece.get().0);
                return self.builder.process_token(token, line);
            }
            Token::EOFToken => {
                let end = self.piece.get().1;
                draft.begin_markup((end, end), None);
                return self.builder.process_token(token, line);
            }
            TagToken(Tag { kind: StartTag, name, attrs, .. }) => {
                draft.begin_markup(self.markup(), Some(name.clone()));
                draft.charge_formatting(name, attrs.len());
            }
            TagToken(Tag { name, .. }) => {
                self.raw.replace(None);
                draft.begin_markup(self.markup(), None);
                draft.close(name);
            }
            // Once there is an element a doctype is passed over, and the text around it is one text.
            Token::DoctypeToken(_) if draft.has_elements() => {
                self.pending.take();
                return self.builder.process_token(token, line);
            }
            Token::CommentToken(_) | Token::DoctypeToken(_) => {
                draft.begin_markup(self.markup(), None);
            }
        }
        let name = draft.claim.borrow().clone();
        let result = self.builder.process_token(token, line);
        draft.end_markup();
        match result {
            TokenSinkResult::RawData(_) => drop(self.raw.replace(name)),
            // No end tag ends `<plaintext>`: no name holds a space.
            TokenSinkResult::Plaintext => drop(self.raw.replace(Some(LocalName::from(" ")))),
            _ => {}
        }
        // Markup ends with its piece, and the next begins in ordinary text.
        self.is_between.set(matches!(result, TokenSinkResult::Continue) && self.raw.borrow().is_none());
        result
    }

    fn end(&self) {
        self.builder.end();
    }

    /// Asked by the tokenizer after `<!`, to know whether `[CDATA[` may follow.
    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        let is_foreign = self.builder.adjusted_current_node_present_but_not_in_html_namespace();
        let start = self.piece.get().0 as usize;
        if is_foreign && self.source[start..].starts_with("<![CDATA[") {
            let end = self.source[start..].find("]]>").map_or(self.source.len(), |found| start + found + 3);
            self.cdata_end.set(end as u32);
            self.opening.set(None);
            self.pending.set(None);
        }
        is_foreign
    }
}
