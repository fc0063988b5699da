//! A file made small twice, for browsers that take brotli and for those that take gzip. Takes bytes and a cache,
//! gives both forms with the ending each is published under. Nothing is spared: it is done once for each content.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::cache::Cache;

/// The most brotli can do.
const QUALITY: i32 = 11;
/// How far back brotli looks: four million bytes, beyond any file here.
const WINDOW: i32 = 22;

/// Both forms, with their endings.
///
/// # Errors
/// Never for want of room: memory is all they are written to.
pub fn both(bytes: &[u8], cache: &Cache) -> anyhow::Result<[(&'static str, Vec<u8>); 2]> {
    let kept = |ending: &'static str, make: fn(&[u8]) -> std::io::Result<Vec<u8>>| {
        let key = blake3::Hasher::new().update(ending.as_bytes()).update(bytes).finalize();
        if let Some(kept) = cache.get(&key) {
            return Ok((ending, kept));
        }
        let made = make(bytes)?;
        cache.put(&key, &made);
        Ok::<_, anyhow::Error>((ending, made))
    };
    Ok([kept("br", brotli)?, kept("gz", gzip)?])
}

fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: QUALITY,
        lgwin: WINDOW,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut small, &params)?;
    Ok(small)
}

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(bytes)?;
    packer.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn both_forms_unpack_to_what_was_packed_and_are_the_same_every_time() -> anyhow::Result<()> {
        let bytes = "main { color: CanvasText; }\n".repeat(200).into_bytes();
        let [(_, small), (_, gz)] = both(&bytes, &Cache::none())?;
        let mut unpacked = Vec::new();
        brotli::BrotliDecompress(&mut &small[..], &mut unpacked)?;
        assert_eq!(unpacked, bytes);
        unpacked.clear();
        flate2::read::GzDecoder::new(&gz[..]).read_to_end(&mut unpacked)?;
        assert_eq!(unpacked, bytes);
        assert!(small.len() < 100 && gz.len() < 150);
        assert_eq!(both(&bytes, &Cache::none())?, [("br", small), ("gz", gz)]);
        Ok(())
    }
}
