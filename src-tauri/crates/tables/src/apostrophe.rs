//! The apostrophe that keeps a text from becoming a formula: put in front on the way out, taken away on the way in.
//! Never changes any other text.

/// Returns the text with an apostrophe in front when a spreadsheet could take it for a formula.
///
/// A text that has such an apostrophe already gets one more, so that [`plain`] gives back what was there.
pub fn guarded(text: &str) -> String {
    let looks_guarded = text.starts_with('\'') && begins_formula(text.trim_start_matches('\''));
    if begins_formula(text) || looks_guarded { format!("'{text}") } else { text.to_owned() }
}

/// Returns the text without the apostrophe that [`guarded`] put in front.
pub fn plain(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if begins_formula(rest.trim_start_matches('\'')) => rest,
        Some(_) | None => text,
    }
}

fn begins_formula(text: &str) -> bool {
    // The wide ones are what a keyboard for Chinese or Japanese writes; blanks in front may be taken away on the way in.
    let is_sign = |letter: char| {
        matches!(letter, '=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠')
    };
    let first = text.chars().next();
    let first_seen = text.trim_start().chars().next();
    first.into_iter().chain(first_seen).any(is_sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_comes_back_whatever_it_begins_with() {
        let texts = [
            "=1+1",
            "+46 8 508",
            "-1",
            "@x",
            "\t=1",
            "  =1",
            "＝1",
            "'",
            "''",
            "'=1",
            "''=1",
            "'a",
            "' =1",
            "a=1",
            "",
            "'n Smit",
            "2026-11-22",
        ];
        for text in texts {
            let out = guarded(text);
            assert_eq!(plain(&out), text);
            assert!(!begins_formula(&out), "{out:?}");
        }
    }

    #[test]
    fn an_apostrophe_that_belongs_to_the_text_stays() {
        assert_eq!(plain("'n Smit"), "'n Smit");
        assert_eq!(plain("'"), "'");
    }
}
