//! Holds PDFs against PDF/A-2a and PDF/UA-1: what `cargo xtask test` asks of a really printed binder. Never mends one.
//!
//! `cargo run -p pdf --example validate -- FILE…`

use std::process::ExitCode;

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let mut code = ExitCode::SUCCESS;
    for path in std::env::args_os().skip(1) {
        let bytes = std::fs::read(&path)?;
        for name in ["2a", "ua1"] {
            let profile: ValidationProfile = name.parse()?;
            let verdict =
                validate_pdf_bytes(&bytes, &ValidationOptions::default().profile(profile))?;
            if !verdict.is_compliant {
                eprintln!("{} against {name}: {:?}", path.to_string_lossy(), verdict.failures);
                code = ExitCode::FAILURE;
            }
        }
    }
    Ok(code)
}
