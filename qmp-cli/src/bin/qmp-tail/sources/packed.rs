//! Files that are not text, recognized by their first bytes, and how to read them.

/// The first bytes of each format, and advice on how to read such a file.
const FORMATS: [(&[u8], &str); 5] = [
    (b"\x1f\x8b", "it is compressed by gzip; give `zcat FILE | qmp-tail -` its text"),
    (b"\x28\xb5\x2f\xfd", "it is compressed by zstd; give `zstdcat FILE | qmp-tail -` its text"),
    (b"\xfd7zXZ\0", "it is compressed by xz; give `xzcat FILE | qmp-tail -` its text"),
    (b"BZh", "it is compressed by bzip2; give `bzcat FILE | qmp-tail -` its text"),
    (b"LPKSHHRH", "it is a file of the journal; give `journalctl --file FILE -o json | qmp-tail -` its text"),
];

/// Returns the advice for a file that begins with these bytes; `None` for text.
pub fn recognized(begin: &[u8]) -> Option<&'static str> {
    FORMATS.iter().find(|(magic, _)| begin.starts_with(magic)).map(|(_, advice)| *advice)
}

/// Whether these may be the first bytes of such a file, but are too few to recognize it.
pub fn may_be(begin: &[u8]) -> bool {
    FORMATS.iter().any(|(magic, _)| begin.len() < magic.len() && magic.starts_with(begin))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compressed_file_is_recognized_by_its_first_bytes() {
        assert!(recognized(b"\x1f\x8b\x08\0").is_some_and(|advice| advice.contains("zcat")));
        assert!(recognized(b"BZh9").is_some_and(|advice| advice.contains("bzcat")));
        for text in [&b"{\"event\""[..], b"", b"\xff\xfe{\0", b"BZ"] {
            assert_eq!(recognized(text), None);
        }
        assert!(may_be(b"") && may_be(b"BZ") && !may_be(b"{") && !may_be(b"BZh"));
    }
}
