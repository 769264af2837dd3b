//! The shape of every command's request and answer, as TypeScript, made from the Rust types.
//! Never written by hand.

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};

use ts_rs::{Config, TS, TypeVisitor};

#[allow(clippy::wildcard_imports, reason = "the list names every type of `wire`")]
use super::*;

/// A command of the list, as it is offered to a script.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Shape {
    /// The command.
    pub name: &'static str,
    /// The right it needs.
    pub right: domain::permission::Right,
    /// The name of the request's type.
    pub request: String,
    /// The name of the answer's type.
    pub answer: String,
    /// The request in full, as TypeScript.
    pub request_shape: String,
    /// The answer in full, as TypeScript.
    pub answer_shape: String,
}

/// Everything that the front end must know: declarations in order of name, and the commands.
pub struct Shapes {
    /// `export type …` for each type.
    pub declarations: BTreeMap<String, String>,
    /// The commands, in the order of the list.
    pub commands: Vec<Shape>,
}

/// Returns the shapes of the one list.
pub fn shapes() -> Shapes {
    // Whole numbers stay well below 2^53 here, so a plain number is exact.
    let config = Config::new().with_large_int("number");
    let mut seen = Seen { config, types: BTreeSet::new(), declarations: BTreeMap::new() };
    let mut commands = Vec::new();
    macro_rules! gather {
        ( $( $name:ident ( $request:ty ) -> $answer:ty , $right:ident , $room:ident ; )* ) => { $(
            seen.visit::<$request>();
            seen.visit::<$answer>();
            commands.push(Shape {
                name: stringify!($name),
                right: domain::permission::Right::$right,
                request: <$request>::name(&seen.config),
                answer: <$answer>::name(&seen.config),
                request_shape: <$request>::inline(&seen.config),
                answer_shape: <$answer>::inline(&seen.config),
            });
        )* };
    }
    crate::with_commands!(gather);
    seen.visit::<Refusal>();
    Shapes { declarations: seen.declarations, commands }
}

/// Returns the one file that the front end imports its types from.
pub fn typescript() -> String {
    let Shapes { declarations, commands } = shapes();
    let mut file = String::from("// Made by `cargo test -p app`; never edited by hand.\n\n");
    for declaration in declarations.values() {
        file.push_str(&format!("export {declaration}\n\n"));
    }
    file.push_str("/** The one list: name, [request, answer]. */\nexport interface Commands {\n");
    for Shape { name, request, answer, .. } in &commands {
        file.push_str(&format!("  {name}: [{request}, {answer}];\n"));
    }
    file.push_str("}\n");
    file
}

struct Seen {
    config: Config,
    types: BTreeSet<TypeId>,
    declarations: BTreeMap<String, String>,
}

impl TypeVisitor for Seen {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.types.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        // Only our own types have a place of their own; the others are written where they stand.
        if T::output_path().is_some() {
            self.declarations.insert(T::ident(&self.config), T::decl(&self.config));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_front_end_has_the_types_of_this_list() {
        let path =
            concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/src/ipc/generated/commands.ts");
        let made = typescript();
        let there = std::fs::read_to_string(path).unwrap_or_default();
        if there != made {
            std::fs::create_dir_all(std::path::Path::new(path).parent().unwrap()).unwrap();
            std::fs::write(path, &made).unwrap();
        }
        let is_ci = std::env::var_os("CI").is_some();
        assert!(
            !is_ci || there == made,
            "the generated types were stale; they are made anew, commit them"
        );
    }
}
