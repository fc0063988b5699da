//! A council's SVG drawing, let through as it is if it can do nothing but be seen. Takes the bytes of the file, and
//! gives the drawing with its size, or the fault: a program, an event handler, a moving part, a page within
//! the drawing, or a link to any other place. Whatever is not clearly harmless is refused.

use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesDecl, BytesRef, BytesStart, Event};

use super::fault::Fault;
use super::resize::Limits;

mod harmless;
mod size;
#[cfg(test)]
mod tests;

/// A drawing that may be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// In CSS pixels, before the theme has its say; the longer side has [`SIDE`].
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
    /// The file, not changed.
    pub bytes: Arc<[u8]>,
}

/// The longer side of a drawing in CSS pixels.
pub const SIDE: u32 = 96;

/// Elements within elements: no drawing program comes near.
const DEEPEST: usize = 256;

const SVG: &str = "http://www.w3.org/2000/svg";

/// Whether a file is read as a drawing: its name ends in `.svg`.
pub fn is_drawing(file_name: &str) -> bool {
    file_name.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("svg"))
}

/// Reads a drawing.
pub fn read(file_name: &str, bytes: &[u8], limits: &Limits) -> Result<Drawing, Fault> {
    if bytes.len() > limits.drawing_bytes {
        let size = bytes.len() / 1000;
        return Err(Fault::too_large(format!("{file_name} has {size} kB, which is too much for a drawing")));
    }
    match judged(bytes) {
        Ok((width, height)) => Ok(Drawing { width, height, bytes: bytes.into() }),
        Err(Trouble::Broken(how)) => Err(Fault::broken_drawing(format!("{file_name} {how}"))),
        Err(Trouble::Unsafe(how)) => Err(Fault::unsafe_drawing(format!("{file_name} {how}"))),
    }
}

/// What is wrong, as the end of a sentence that starts with the file.
enum Trouble {
    Broken(String),
    Unsafe(String),
}

/// What has been seen of the drawing so far.
#[derive(Default)]
struct Seen {
    depth: usize,
    size: Option<(u32, u32)>,
    /// The style sheet one is in, as far as it goes; comments and references between its parts join them.
    style: Option<(usize, String)>,
}

fn judged(bytes: &[u8]) -> Result<(u32, u32), Trouble> {
    let text = std::str::from_utf8(bytes).map_err(|_| broken("is not written in UTF-8"))?;
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_comments = true;
    let mut seen = Seen::default();
    loop {
        let event = reader.read_event().map_err(|error| broken(format!("cannot be read as SVG: {error}")))?;
        match event {
            Event::Start(element) => {
                seen.element(&element)?;
                seen.open(&element)?;
            }
            Event::Empty(element) => seen.element(&element)?,
            Event::End(_) => seen.close()?,
            Event::Text(text) => seen.words(&String::from_utf8_lossy(&text))?,
            Event::CData(text) => seen.words(&String::from_utf8_lossy(&text))?,
            Event::GeneralRef(reference) => seen.reference(&reference)?,
            Event::Decl(declaration) => encoding(&declaration)?,
            Event::DocType(doctype) if doctype.contains(&b'[') => {
                return Err(Trouble::Unsafe("defines words of its own in its first lines".to_owned()));
            }
            Event::PI(_) => return Err(Trouble::Unsafe("has an instruction to load something".to_owned())),
            Event::DocType(_) | Event::Comment(_) => {}
            Event::Eof => break,
        }
    }
    if seen.depth > 0 {
        return Err(broken("stops before its end"));
    }
    seen.size.ok_or_else(|| broken("holds no drawing"))
}

impl Seen {
    fn element(&mut self, element: &BytesStart<'_>) -> Result<(), Trouble> {
        let local_name = element.local_name();
        let name = std::str::from_utf8(local_name.as_ref()).map_err(|_| broken("is not written in UTF-8"))?;
        let mut attributes = Vec::new();
        for attribute in element.attributes() {
            let attribute = attribute.map_err(|error| broken(format!("cannot be read as SVG: {error}")))?;
            let key = String::from_utf8_lossy(attribute.key.as_ref()).into_owned();
            let raw = String::from_utf8_lossy(&attribute.value);
            let value = unescape(&raw).map_err(|error| broken(format!("cannot be read as SVG: {error}")))?;
            attributes.push((key, value.into_owned()));
        }
        harmless::element(name, &attributes).map_err(Trouble::Unsafe)?;
        if self.depth == 0 {
            if self.size.is_some() {
                return Err(broken("holds something after the drawing"));
            }
            let namespace = element.name().prefix().map_or("xmlns".to_owned(), |prefix| {
                format!("xmlns:{}", String::from_utf8_lossy(prefix.as_ref()))
            });
            let is_svg = attributes.iter().any(|(key, value)| *key == namespace && value == SVG);
            if name != "svg" || !is_svg {
                return Err(broken("is not an SVG drawing"));
            }
            self.size = Some(size::of(&attributes));
        }
        Ok(())
    }

    fn open(&mut self, element: &BytesStart<'_>) -> Result<(), Trouble> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(broken("has too many parts within parts"));
        }
        if self.style.is_none() && element.local_name().as_ref().eq_ignore_ascii_case(b"style") {
            self.style = Some((self.depth, String::new()));
        }
        Ok(())
    }

    fn close(&mut self) -> Result<(), Trouble> {
        let ended = self.style.take_if(|(depth, _)| *depth == self.depth);
        self.depth = self.depth.saturating_sub(1);
        ended.map_or(Ok(()), |(_, style)| harmless::style(&style).map_err(Trouble::Unsafe))
    }

    fn words(&mut self, words: &str) -> Result<(), Trouble> {
        if self.depth == 0 && !words.trim().is_empty() {
            return Err(broken("is not an SVG drawing"));
        }
        if let Some((_, style)) = &mut self.style {
            style.push_str(words);
        }
        Ok(())
    }

    fn reference(&mut self, reference: &BytesRef<'_>) -> Result<(), Trouble> {
        let name = String::from_utf8_lossy(reference).into_owned();
        let meant = unescape(&format!("&{name};"))
            .map_err(|_| broken(format!("uses \"&{name};\", which means nothing")))?
            .into_owned();
        self.words(&meant)
    }
}

/// A browser would read the file in the encoding it names; ours must be the same.
fn encoding(declaration: &BytesDecl<'_>) -> Result<(), Trouble> {
    match declaration.encoding() {
        None => Ok(()),
        Some(Ok(name)) if name.eq_ignore_ascii_case(b"utf-8") => Ok(()),
        Some(_) => Err(broken("is not written in UTF-8")),
    }
}

fn broken(how: impl Into<String>) -> Trouble {
    Trouble::Broken(how.into())
}
