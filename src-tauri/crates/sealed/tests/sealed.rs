//! A sealed report on its way: whole, spoilt, for somebody else, from a newer program, forged. Never on a disk.

use std::iter;

use chrono::{DateTime, FixedOffset};
use sealed::{KeyFile, LARGEST, Opened, SealedError, SecretKey, open, seal};
use serde_json::{Value, json};
use uuid::Uuid;

const HERE: Uuid = Uuid::from_u128(0x0193_5c0a_0000_7000_8000_0000_0000_0001);
const THERE: Uuid = Uuid::from_u128(0x0193_5c0a_0000_7000_8000_0000_0000_0002);
const REPORT: Uuid = Uuid::from_u128(0x0193_5c0a_0000_7000_8000_0000_0000_00aa);

fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).expect("a moment")
}

fn key_file(secret: &SecretKey) -> KeyFile {
    let made_at = at("2026-11-22T08:00:00+01:00");
    KeyFile::new(HERE, "Socialförvaltningen", "Ekdalens kommun", secret.public(), made_at)
}

fn body() -> Value {
    json!({ "report": { "text": "Brev till fel adress. Åtta sidor, inga namn." } })
}

/// Opens with one key.
fn open_with(bytes: &[u8], secret: &SecretKey) -> Result<Opened, SealedError> {
    open(bytes, std::slice::from_ref(secret), HERE)
}

fn sealed(secret: &SecretKey) -> Vec<u8> {
    let sealed_at = at("2026-11-22T09:30:00+01:00");
    seal(&key_file(secret), REPORT, sealed_at, "Beredd 0.1.0", body()).expect("it is small")
}

fn expected() -> Opened {
    Opened {
        report: REPORT,
        sealed_at: at("2026-11-22T09:30:00+01:00"),
        program: "Beredd 0.1.0".to_owned(),
        body: body(),
    }
}

/// Numbers that look random and are the same every time (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

#[test]
fn what_was_sealed_is_what_is_opened() {
    let secret = SecretKey::generate();

    assert_eq!(open(&sealed(&secret), &[secret], HERE), Ok(expected()));
}

#[test]
fn nothing_of_a_report_can_be_read_from_the_outside() {
    let text = String::from_utf8(sealed(&SecretKey::generate())).unwrap();

    for secret in ["fel adress", "0193", "Beredd 0.1.0", "2026-11-22"] {
        let outside: String = text.replace(&HERE.to_string(), "");
        assert!(!outside.contains(secret), "{secret} stands on the outside");
    }
}

#[test]
fn mail_and_text_editors_do_not_spoil_a_report() {
    let secret = SecretKey::generate();
    let text = String::from_utf8(sealed(&secret)).unwrap();
    let wrapped: Vec<String> = text
        .lines()
        .flat_map(|line| line.as_bytes().chunks(50))
        .map(|piece| String::from_utf8(piece.to_vec()).unwrap())
        .collect();
    for spoilt in [
        text.replace('\n', "\r\n"),
        format!("\u{feff}{text}\n"),
        format!("\n\n  {text} \r\n\t\n"),
        text.replace('\n', " \n"),
        text.replace('\n', "\n\n"),
        wrapped.join("\r\n"),
    ] {
        assert_eq!(open_with(spoilt.as_bytes(), &secret), Ok(expected()), "{spoilt}");
    }
}

#[test]
fn a_report_is_age_to_everybody_who_has_the_key_and_no_beredd() {
    let secret = SecretKey::generate();
    let whole = sealed(&secret);
    let below = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
    let identity: age::x25519::Identity = secret.text().parse().unwrap();

    let clear = age::decrypt(&identity, &whole[below..]).unwrap();

    let clear: Value = serde_json::from_slice(&clear).unwrap();
    assert_eq!(clear["body"], body());
    assert_eq!(clear["report"], json!(REPORT));
}

#[test]
fn a_report_for_somebody_else_says_whom_it_is_for() {
    let (secret, other) = (SecretKey::generate(), SecretKey::generate());
    let fingerprint = key_file(&secret).fingerprint();
    let for_somebody_else = Err(SealedError::ForSomebodyElse { administration: HERE, fingerprint });
    let whole = sealed(&secret);

    assert_eq!(open_with(&whole, &other), for_somebody_else, "another key");
    assert_eq!(open(&whole, &[], HERE), for_somebody_else, "no key at all");
    assert_eq!(open(&whole, &[secret], THERE), for_somebody_else, "another administration");
}

#[test]
fn a_report_sealed_with_an_old_key_is_opened_after_the_key_was_renewed() {
    let (old, new) = (SecretKey::generate(), SecretKey::generate());
    let before = sealed(&old);
    let after = sealed(&new);
    let keys = [new, old];

    assert_eq!(open(&before, &keys, HERE), Ok(expected()));
    assert_eq!(open(&after, &keys, HERE), Ok(expected()));
}

#[test]
fn something_else_is_no_report() {
    let text = "Bifogar rapporten som vi talade om.".repeat(20);
    for other in [b"".as_slice(), b"%PDF-1.7\n", b"{}", b"\xff\xfe\x00", text.as_bytes()] {
        assert_eq!(open(other, &[], HERE), Err(SealedError::NotAReport), "{other:?}");
    }
    let key = key_file(&SecretKey::generate()).write();
    assert_eq!(open(key.as_bytes(), &[], HERE), Err(SealedError::NotAReport), "a key");
}

#[test]
fn a_report_from_a_newer_program_is_refused_as_such() {
    let secret = SecretKey::generate();
    let text = String::from_utf8(sealed(&secret)).unwrap();
    let newer = text.replacen("\"version\":1", "\"version\":3,\"hint\":\"new\"", 1);

    let refused = open(newer.as_bytes(), &[secret], HERE);

    assert_eq!(refused, Err(SealedError::Newer { found: 3, known: 1 }));
}

#[test]
fn a_report_that_is_not_what_it_says_is_forged() {
    let secret = SecretKey::generate();
    let key = key_file(&secret);
    let header = String::from_utf8(sealed(&secret)).unwrap().lines().next().unwrap().to_owned();
    let honest = json!({
        "format": "beredd-rapport", "version": 1, "administration": HERE, "report": REPORT,
        "sealed_at": "2026-11-22T09:30:00+01:00", "program": "x", "body": {},
    });
    let with = |name: &str, value: Value| {
        let mut inside = honest.clone();
        inside[name] = value;
        inside.to_string()
    };
    let forged = |inside: &str| {
        let recipient: age::x25519::Recipient = key.key().to_string().parse().unwrap();
        let armour = age::encrypt_and_armor(&recipient, inside.as_bytes()).unwrap();
        open_with(format!("{header}\n{armour}").as_bytes(), &secret)
    };

    assert!(forged(&honest.to_string()).is_ok(), "the honest one is taken in");
    for inside in [
        with("administration", json!(THERE)),
        with("version", json!(2)),
        with("format", json!("beredd-plan")),
        with("report", json!("none")),
        with("sealed_at", json!("yesterday")),
        with("extra", json!(1)),
        "[".repeat(100_000),
        "not JSON".to_owned(),
        String::new(),
    ] {
        let start = &inside[..inside.len().min(300)];
        assert_eq!(forged(&inside), Err(SealedError::Forged), "{start}");
    }
}

#[test]
fn a_report_that_is_too_large_is_neither_sealed_nor_opened() {
    let secret = SecretKey::generate();
    let key = key_file(&secret);
    let of_size = |size: usize| {
        let body = Value::String("å".repeat(size / 2));
        seal(&key, REPORT, at("2026-11-22T09:30:00+01:00"), "x", body)
    };
    let largest = of_size(770_000).unwrap();

    assert!(open_with(&largest, &secret).is_ok());
    assert_eq!(of_size(790_000), Err(SealedError::TooLarge { limit: LARGEST }));
    let padded = [largest, vec![b' '; LARGEST]].concat();
    assert_eq!(open(&padded, &[secret], HERE), Err(SealedError::TooLarge { limit: LARGEST }));
}

#[test]
fn every_flipped_bit_is_refused() {
    let secret = [SecretKey::generate()];
    let whole = sealed(&secret[0]);
    for place in 0..whole.len() {
        for bit in 0..8 {
            let mut flipped = whole.clone();
            flipped[place] ^= 1 << bit;
            let refused = open(&flipped, &secret, HERE).is_err();
            assert!(refused, "bit {bit} of byte {place}: {}", String::from_utf8_lossy(&flipped));
        }
    }
}

#[test]
fn every_truncation_is_refused() {
    let secret = [SecretKey::generate()];
    let whole = sealed(&secret[0]);
    for end in 0..whole.len() {
        assert!(open(&whole[..end], &secret, HERE).is_err(), "cut off at {end}");
        assert!(open(&whole[end + 1..], &secret, HERE).is_err(), "begins behind {end}");
    }
}

#[test]
fn ten_thousand_random_changes_are_refused_or_change_nothing_and_nothing_panics() {
    let secret = [SecretKey::generate()];
    let whole = sealed(&secret[0]);
    let mut dice = Dice(0x2026_1122);
    let mut opened = 0;
    for _ in 0..10_000 {
        let mut changed = whole.clone();
        for _ in 0..=dice.below(4) {
            change(&mut changed, &mut dice);
        }
        // A blank more or less between the marks is all that a change may be.
        if let Ok(report) = open(&changed, &secret, HERE) {
            opened += 1;
            assert_eq!(report, expected(), "{}", String::from_utf8_lossy(&changed));
        }
    }
    assert!(opened < 1_000, "{opened} of 10 000 were opened");
}

fn change(bytes: &mut Vec<u8>, dice: &mut Dice) {
    let Some(last) = bytes.len().checked_sub(1) else { return };
    let place = dice.below(last + 1);
    let byte = dice.below(256) as u8;
    match dice.below(6) {
        0 => bytes[place] = byte,
        1 => bytes.insert(place, byte),
        2 => drop(bytes.remove(place)),
        3 => bytes.truncate(place),
        4 => bytes.extend(iter::repeat_n(byte, place)),
        _ => {
            let piece: Vec<u8> = bytes[place..].iter().copied().take(1 + dice.below(80)).collect();
            let target = dice.below(last + 1);
            bytes.splice(target..target, piece);
        }
    }
}
