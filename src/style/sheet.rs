//! A style sheet as parsed: its rules, each with the surroundings and the layer it holds in
//! (<https://drafts.csswg.org/css-syntax/>, <https://drafts.csswg.org/css-nesting/>, <https://drafts.csswg.org/css-cascade-5/>).

use std::sync::Arc;

use cssparser::{
    AtRuleParser, CowRcStr, DeclarationParser, ParseError, Parser, ParserInput, ParserState,
    QualifiedRuleParser, RuleBodyItemParser, RuleBodyParser, StyleSheetParser,
};
use selectors::SelectorList;
use selectors::parser::ParseRelative;

use super::declaration::{Declaration, declared};
use super::media;
use super::mode::Modes;
use super::selector::{self, Css};
use super::supports::is_supported;

/// One style sheet.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// What stands in it, in order.
    pub items: Vec<Item>,
}

/// Something in a style sheet.
#[derive(Debug)]
pub(super) enum Item {
    Rule(StyleRule),
    Import {
        address: Box<str>,
        holds: Modes,
        layer: Option<LayerName>,
    },
    /// Layers are named here, to say which comes first.
    Layer(LayerName),
}

/// The names of a layer from the outermost in; empty for none.
pub(super) type LayerName = Arc<[Box<str>]>;

/// Selectors and what holds for them.
#[derive(Debug)]
pub(super) struct StyleRule {
    pub selectors: SelectorList<Css>,
    pub block: Arc<[Declaration]>,
    pub holds: Modes,
    pub layer: LayerName,
    /// Whether it holds only while the screen is held in one of two ways.
    pub is_about_orientation: bool,
}

impl Sheet {
    pub(super) fn parse(text: &str) -> Sheet {
        let mut input = ParserInput::new(text);
        let mut input = Parser::new(&mut input);
        let mut reading = Reading { items: Vec::new(), nameless: 0, within: Within::default() };
        let mut parser = StyleSheetParser::new(&mut input, &mut reading);
        while parser.next().is_some() {}
        Sheet { items: reading.items }
    }
}

/// What is around what is being read.
#[derive(Clone, Default)]
struct Within {
    selectors: Option<SelectorList<Css>>,
    holds: Option<Modes>,
    layer: Vec<Box<str>>,
    is_about_orientation: bool,
    depth: usize,
}

impl Within {
    fn holds(&self) -> Modes {
        self.holds.unwrap_or(Modes::ALL)
    }
}

/// Deepest nesting of rules that is read.
const DEEPEST: usize = 24;

struct Reading {
    items: Vec<Item>,
    nameless: usize,
    within: Within,
}

/// What an at-rule says before its block.
enum Opening {
    Media(Modes, bool),
    Supports(bool),
    Layers(Vec<Vec<Box<str>>>),
    Import(Box<str>, Modes, Option<Vec<Box<str>>>),
}

type Read<'i, T> = Result<T, ParseError<'i, ()>>;

impl Reading {
    fn full(&self, own: &[Box<str>]) -> LayerName {
        self.within.layer.iter().chain(own).cloned().collect()
    }

    /// Reads a block within something more.
    fn nested<'i>(&mut self, input: &mut Parser<'i, '_>, change: impl FnOnce(&mut Within)) -> Read<'i, ()> {
        let before = self.within.clone();
        self.within.depth += 1;
        change(&mut self.within);
        if self.within.depth > DEEPEST {
            self.within = before;
            return Err(input.new_custom_error(()));
        }
        let is_nested = self.within.selectors.is_some();
        if is_nested {
            self.body(input);
        } else {
            let mut parser = RuleBodyParser::new(input, self);
            while parser.next().is_some() {}
        }
        self.within = before;
        Ok(())
    }

    /// Reads declarations for the selectors around, and the rules among them.
    fn body(&mut self, input: &mut Parser<'_, '_>) {
        let place = self.items.len();
        let mut own: Vec<Declaration> = Vec::new();
        for item in RuleBodyParser::new(input, self) {
            own.extend(item.into_iter().flatten());
        }
        let Some(selectors) = self.within.selectors.clone().filter(|_| !own.is_empty()) else { return };
        let rule = StyleRule {
            selectors,
            block: own.into(),
            holds: self.within.holds(),
            layer: self.full(&[]),
            is_about_orientation: self.within.is_about_orientation,
        };
        self.items.insert(place, Item::Rule(rule));
    }
}

impl<'i> AtRuleParser<'i> for Reading {
    type Prelude = Opening;
    type AtRule = Vec<Declaration>;
    type Error = ();

    fn parse_prelude<'t>(&mut self, name: CowRcStr<'i>, input: &mut Parser<'i, 't>) -> Read<'i, Opening> {
        match &*name.to_ascii_lowercase() {
            "media" => {
                let start = input.state();
                let holds = media::parse(input);
                let text = input.slice_from(start.position()).to_ascii_lowercase();
                Ok(Opening::Media(holds, text.contains("orientation")))
            }
            "supports" => {
                let start = input.position();
                while input.next().is_ok() {}
                Ok(Opening::Supports(is_supported(input.slice_from(start))))
            }
            "layer" if input.is_exhausted() => Ok(Opening::Layers(Vec::new())),
            "layer" => Ok(Opening::Layers(input.parse_comma_separated(layer_name)?)),
            "import" if self.within.depth == 0 => import(input),
            // Whether these hold depends on sizes that nobody knows here, or they are about no element.
            _ => Err(input.new_custom_error(())),
        }
    }

    fn rule_without_block(&mut self, opening: Opening, _: &ParserState) -> Result<Vec<Declaration>, ()> {
        match opening {
            Opening::Layers(names) => {
                let named = names.iter().map(|name| Item::Layer(self.full(name)));
                self.items.extend(named.collect::<Vec<_>>());
            }
            Opening::Import(address, holds, layer) => {
                let layer = layer.map(|layer| match layer.is_empty() {
                    true => [self.next_nameless()].into(),
                    false => layer.into(),
                });
                self.items.push(Item::Import { address, holds, layer });
            }
            Opening::Media(..) | Opening::Supports(_) => return Err(()),
        }
        Ok(Vec::new())
    }

    fn parse_block<'t>(
        &mut self,
        opening: Opening,
        _: &ParserState,
        input: &mut Parser<'i, 't>,
    ) -> Read<'i, Vec<Declaration>> {
        match opening {
            Opening::Media(holds, is_about_orientation) => self.nested(input, |within| {
                within.holds = Some(within.holds() & holds);
                within.is_about_orientation |= is_about_orientation;
            })?,
            Opening::Supports(true) => self.nested(input, |_| ())?,
            Opening::Layers(mut names) if names.len() < 2 => {
                let name = names.pop().unwrap_or_else(|| vec![self.next_nameless()]);
                self.items.push(Item::Layer(self.full(&name)));
                self.nested(input, |within| within.layer.extend(name))?;
            }
            _ => return Err(input.new_custom_error(())),
        }
        Ok(Vec::new())
    }
}

impl Reading {
    fn next_nameless(&mut self) -> Box<str> {
        self.nameless += 1;
        // No layer of an author can be called so.
        format!(" {} {}", self.nameless, self.items.len()).into()
    }
}

impl<'i> QualifiedRuleParser<'i> for Reading {
    type Prelude = SelectorList<Css>;
    type QualifiedRule = Vec<Declaration>;
    type Error = ();

    fn parse_prelude<'t>(&mut self, input: &mut Parser<'i, 't>) -> Read<'i, SelectorList<Css>> {
        let relative = match self.within.selectors {
            Some(_) => ParseRelative::ForNesting,
            None => ParseRelative::No,
        };
        let list = selector::parse(input, relative).map_err(|fault| fault.location.new_custom_error(()))?;
        Ok(match &self.within.selectors {
            Some(around) => list.replace_parent_selector(around),
            None => list,
        })
    }

    fn parse_block<'t>(
        &mut self,
        selectors: SelectorList<Css>,
        _: &ParserState,
        input: &mut Parser<'i, 't>,
    ) -> Read<'i, Vec<Declaration>> {
        self.nested(input, |within| within.selectors = Some(selectors))?;
        Ok(Vec::new())
    }
}

impl<'i> DeclarationParser<'i> for Reading {
    type Declaration = Vec<Declaration>;
    type Error = ();

    fn parse_value<'t>(
        &mut self,
        name: CowRcStr<'i>,
        input: &mut Parser<'i, 't>,
        _: &ParserState,
    ) -> Read<'i, Vec<Declaration>> {
        Ok(declared(&name, input))
    }
}

impl<'i> RuleBodyItemParser<'i, Vec<Declaration>, ()> for Reading {
    fn parse_declarations(&self) -> bool {
        self.within.selectors.is_some()
    }

    fn parse_qualified(&self) -> bool {
        true
    }
}

fn layer_name<'i>(input: &mut Parser<'i, '_>) -> Read<'i, Vec<Box<str>>> {
    let mut name = vec![Box::from(&**input.expect_ident()?)];
    while input.try_parse(|input| input.expect_delim('.')).is_ok() {
        name.push(Box::from(&**input.expect_ident()?));
    }
    Ok(name)
}

fn import<'i>(input: &mut Parser<'i, '_>) -> Read<'i, Opening> {
    let address = Box::from(&*input.expect_url_or_string()?);
    let mut layer = None;
    if input.try_parse(|input| input.expect_ident_matching("layer")).is_ok() {
        layer = Some(Vec::new());
    } else if input.try_parse(|input| input.expect_function_matching("layer")).is_ok() {
        layer = Some(input.parse_nested_block(layer_name)?);
    }
    let mut is_taken = true;
    if input.try_parse(|input| input.expect_function_matching("supports")).is_ok() {
        is_taken = input.parse_nested_block(|input| {
            let start = input.position();
            while input.next().is_ok() {}
            Ok::<_, ParseError<'i, ()>>(is_supported(&format!("({})", input.slice_from(start))))
        })?;
    }
    let holds = media::parse(input);
    Ok(Opening::Import(address, if is_taken { holds } else { Modes::NONE }, layer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read_wherever_they_stand() {
        let case = |text: &str, expected: &[usize]| {
            let sheet = Sheet::parse(text);
            let rules: Vec<usize> = sheet
                .items
                .iter()
                .filter_map(|item| match item {
                    Item::Rule(rule) => Some(rule.block.len()),
                    Item::Import { .. } | Item::Layer(_) => None,
                })
                .collect();
            assert_eq!(rules, expected, "{text}");
        };
        case("p { color: red } b { color: blue; nonsense: 3; top: 1px }", &[1, 2]);
        case("p { color: red; & b { color: blue } }", &[1, 1]);
        case(
            "p { color: red; b { color: blue; i { top: 0 } } @media print { color: black } }",
            &[1, 1, 1, 1],
        );
        case("@media print { p { color: red } }", &[1]);
        case("@layer a { @layer b { p { color: red } } }", &[1]);
        case("@supports (display: grid) { p { color: red } }", &[1]);
        case("@supports (unheard: of) { p { color: red } }", &[]);
        case("@font-face { src: url(x) } p { color: red }", &[1]);
        case("@keyframes x { from { color: red } } p { color: red }", &[1]);
        case("p { color: red !important; color: blue !urgent }", &[1]);
        case("p, :unheard-of { color: red }", &[]);
        case("p { color: red", &[1]);
        case("} p { color: red }", &[]);
    }

    #[test]
    fn whatever_the_bytes_reading_ends() {
        for text in ["(", "{", "a{", "@media{", "a{&", "\"", "/*", "@layer{", "@import"] {
            Sheet::parse(&text.repeat(30_000));
        }
    }
}
