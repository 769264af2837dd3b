//! Writes a document as bytes: every object that may be packed is packed, the order is always the same.
//! Never adds anything of its own but the header and the index.
//!
//! lopdf can do this too, but keeps every object twice while it does, and may end a stream in a
//! carriage return, which readers count to the end-of-line that follows.

use std::fmt::Write as _;

use lopdf::{Dictionary, Document, Object, Stream, StringFormat};

use crate::error::PdfError;

/// Objects packed together.
const PACK: usize = 200;

/// Where an object stands.
#[derive(Clone, Copy)]
enum Entry {
    Free,
    At(u32),
    Packed { container: u32, index: u16 },
}

struct Writer {
    out: Vec<u8>,
    entries: Vec<Entry>,
    next: u32,
}

/// Returns the bytes of `document` together with `loose` objects, written as text. Both are used up.
pub(crate) fn write(
    document: Document,
    loose: Vec<(u32, String)>,
    fingerprint: &[u8],
) -> Result<Vec<u8>, PdfError> {
    let last = loose.iter().map(|(number, _)| *number).max().unwrap_or(0).max(document.max_id);
    let mut writer =
        Writer { out: Vec::new(), entries: vec![Entry::Free; last as usize + 1], next: last + 1 };
    writer.out.extend(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
    let mut pack = Vec::new();
    for ((number, _), object) in document.objects {
        if let Object::Stream(stream) = object {
            writer.stream(number, stream)?;
            continue;
        }
        let mut text = Vec::new();
        put(&mut text, &object);
        pack.push((number, text));
        writer.pack_when_full(&mut pack, PACK)?;
    }
    for (number, text) in loose {
        pack.push((number, text.into_bytes()));
        writer.pack_when_full(&mut pack, PACK)?;
    }
    writer.pack_when_full(&mut pack, 1)?;
    writer.index(&document.trailer, fingerprint)?;
    Ok(writer.out)
}

impl Writer {
    fn pack_when_full(
        &mut self,
        pack: &mut Vec<(u32, Vec<u8>)>,
        full: usize,
    ) -> Result<(), PdfError> {
        if pack.len() < full {
            return Ok(());
        }
        let container = self.next;
        self.next += 1;
        self.entries.push(Entry::Free);
        let mut offsets = String::new();
        let mut body = Vec::new();
        for (index, (number, text)) in pack.drain(..).enumerate() {
            write!(offsets, "{number} {} ", body.len()).expect("a string takes all");
            body.extend(&text);
            body.push(b'\n');
            let index = index as u16;
            self.entries[number as usize] = Entry::Packed { container, index };
        }
        let count = offsets.split_whitespace().count() as i64 / 2;
        let first = offsets.len() as i64;
        let mut content = offsets.into_bytes();
        content.append(&mut body);
        let mut dictionary = Dictionary::new();
        dictionary.set("Type", Object::Name(b"ObjStm".to_vec()));
        dictionary.set("N", count);
        dictionary.set("First", first);
        self.stream(container, Stream::new(dictionary, content))
    }

    fn stream(&mut self, number: u32, mut stream: Stream) -> Result<(), PdfError> {
        compress(&mut stream)?;
        stream.dict.set("Length", stream.content.len() as i64);
        self.entries[number as usize] = Entry::At(self.out.len() as u32);
        self.out.extend(format!("{number} 0 obj\n").into_bytes());
        put_dictionary(&mut self.out, &stream.dict);
        self.out.extend(b"\nstream\n");
        self.out.extend(&stream.content);
        self.out.extend(b"\nendstream\nendobj\n");
        Ok(())
    }

    /// Writes the index of all objects, and where it stands.
    fn index(&mut self, trailer: &Dictionary, fingerprint: &[u8]) -> Result<(), PdfError> {
        let number = self.next;
        let start = self.out.len() as u32;
        self.entries.push(Entry::At(start));
        let mut content = Vec::with_capacity(self.entries.len() * 7);
        for entry in &self.entries {
            let (kind, place, index) = match *entry {
                Entry::Free => (0, 0, 0),
                Entry::At(offset) => (1, offset, 0),
                Entry::Packed { container, index } => (2, container, index),
            };
            content.push(kind);
            content.extend(place.to_be_bytes());
            content.extend(index.to_be_bytes());
        }
        let mut dictionary = Dictionary::new();
        dictionary.set("Type", Object::Name(b"XRef".to_vec()));
        dictionary.set("Size", self.entries.len() as i64);
        dictionary.set("W", vec![Object::from(1), Object::from(4), Object::from(2)]);
        for name in ["Root", "Info"] {
            if let Ok(object) = trailer.get(name.as_bytes()) {
                dictionary.set(name, object.clone());
            }
        }
        let id = Object::String(fingerprint.to_vec(), StringFormat::Hexadecimal);
        dictionary.set("ID", vec![id.clone(), id]);
        self.stream(number, Stream::new(dictionary, content))?;
        self.out.extend(format!("startxref\n{start}\n%%EOF\n").into_bytes());
        Ok(())
    }
}

/// Compresses a stream so that it does not end in a carriage return.
fn compress(stream: &mut Stream) -> Result<(), PdfError> {
    let failed = |error: lopdf::Error| PdfError::Write { reason: error.to_string() };
    let is_done = stream.dict.get(b"Filter").is_ok() || !stream.allows_compression;
    if is_done && stream.content.last() != Some(&b'\r') {
        return Ok(());
    }
    if stream.dict.get(b"Filter").is_ok() {
        stream.decompress().map_err(failed)?;
    }
    let plain = stream.content.clone();
    stream.compress().map_err(failed)?;
    let mut spaces = 1;
    while stream.content.last() == Some(&b'\r') && spaces < 8 {
        let mut longer = plain.clone();
        longer.extend(std::iter::repeat_n(b' ', spaces));
        stream.dict.remove(b"Filter");
        stream.set_content(longer);
        stream.compress().map_err(failed)?;
        spaces += 1;
    }
    Ok(())
}

fn put(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => out.extend(value.to_string().into_bytes()),
        Object::Integer(value) => out.extend(value.to_string().into_bytes()),
        Object::Real(value) => out.extend(value.to_string().into_bytes()),
        Object::Name(name) => put_name(out, name),
        Object::String(text, _) => {
            out.push(b'<');
            for byte in text {
                out.extend(format!("{byte:02X}").into_bytes());
            }
            out.push(b'>');
        }
        Object::Array(items) => {
            out.push(b'[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(b' ');
                }
                put(out, item);
            }
            out.push(b']');
        }
        Object::Dictionary(dictionary) => put_dictionary(out, dictionary),
        // A stream is never inside another object.
        Object::Stream(stream) => put_dictionary(out, &stream.dict),
        Object::Reference((number, generation)) => {
            out.extend(format!("{number} {generation} R").into_bytes());
        }
    }
}

fn put_dictionary(out: &mut Vec<u8>, dictionary: &Dictionary) {
    out.extend(b"<<");
    for (name, value) in dictionary {
        put_name(out, name);
        out.push(b' ');
        put(out, value);
    }
    out.extend(b">>");
}

fn put_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        match byte {
            b'!'..=b'~' if !b"()<>[]{}/%#".contains(byte) => out.push(*byte),
            _ => out.extend(format!("#{byte:02X}").into_bytes()),
        }
    }
}

/// Returns `text` as a string of a PDF, brackets and all.
pub(crate) fn text_string(text: &str) -> String {
    if text.chars().all(|c| matches!(c, ' '..='~') && !matches!(c, '(' | ')' | '\\')) {
        return format!("({text})");
    }
    let mut string = String::from("<FEFF");
    for unit in text.encode_utf16() {
        write!(string, "{unit:04X}").expect("a string takes all that is written to it");
    }
    string.push('>');
    string
}
