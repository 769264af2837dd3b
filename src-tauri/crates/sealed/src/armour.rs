//! Text around a sealed report, so that mail does not spoil it. Never knows what is inside.

use data_encoding::BASE64;

const BEGIN: &str = "-----BEGIN AGE ENCRYPTED FILE-----";
const END: &str = "-----END AGE ENCRYPTED FILE-----";
/// As age writes it.
const WIDTH: usize = 64;

/// Returns `header` on a line of its own, and `sealed` as text below it. Lines end the same way on every system.
pub(crate) fn put_on(header: &str, sealed: &[u8]) -> Vec<u8> {
    let mut text = format!("{header}\n{BEGIN}\n");
    for line in BASE64.encode(sealed).as_bytes().chunks(WIDTH) {
        text.extend(line.iter().map(|byte| char::from(*byte)));
        text.push('\n');
    }
    // Nothing behind the last mark, so that a file that lacks its last byte is seen to lack something.
    text.push_str(END);
    text.into_bytes()
}

/// Returns the header and what was sealed; `None` when something between the marks is not as it was written.
///
/// How lines end, where they are broken and what blanks stand around them does not matter.
pub(crate) fn take_off(text: &str) -> Option<(String, Vec<u8>)> {
    let (header, rest) = text.split_once(BEGIN)?;
    let (body, behind) = rest.split_once(END)?;
    if !behind.chars().all(is_blank) {
        return None;
    }
    let dense = |text: &str| text.chars().filter(|letter| !is_blank(*letter)).collect::<String>();
    let sealed = BASE64.decode(dense(body).as_bytes()).ok()?;
    Some((dense(header), sealed))
}

/// What programs for mail and text put between letters.
fn is_blank(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | '\r' | '\n')
}
