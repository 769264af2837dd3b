//! The table of duties and commands: everything that a duty does not give is refused, for every command of the list.

use app::wire::*;
use domain::account::Duty;
use domain::permission::{Right, gives};
use serde_json::json;

use crate::desk::Desk;

/// A request for each command that gets past its shape; what it asks for need not exist.
fn request(command: &str, desk: &Desk) -> serde_json::Value {
    let nil = "00000000-0000-0000-0000-000000000000";
    let here = desk.here();
    let printable = json!({ "what": "frozen", "plan": nil, "number": 1 });
    match command {
        "home"
        | "open_organisation"
        | "remove_example"
        | "open_register"
        | "list_plans"
        | "list_copies"
        | "list_tracks"
        | "reminders"
        | "public_key"
        | "renew_public_key"
        | "take_in_left_reports"
        | "report_places"
        | "list_incidents" => {
            json!({ "administration": here })
        }
        "list_controls"
        | "list_evidence"
        | "list_scales"
        | "list_classifications"
        | "list_catalogues" => {
            json!({ "administration": here })
        }
        "open_system" | "open_requirements" => json!({ "system": nil }),
        "export_requirements" => json!({ "system": nil, "list": "own", "format": "csv" }),
        "save_maintenance" | "save_control" | "save_evidence" => {
            json!({ "value": { "id": nil, "administration": here, "system": nil, "title": "" } })
        }
        "begin_control" => json!({ "control": nil, "revision": 1 }),
        "keep_evidence_file" => {
            let file = json!({ "name": "", "bytes_base64": "" });
            json!({ "evidence": nil, "revision": 1, "file": file })
        }
        "open_evidence_file" => json!({ "evidence": nil }),
        "save_scale" => {
            let scale = &domain::scale::shipped()[0];
            let value = json!({ "id": nil, "administration": here, "name": "", "scale": scale });
            json!({ "value": value })
        }
        "new_classification" => json!({ "system": nil, "scale": "krts", "scale_version": 1 }),
        "open_classification" => json!({ "classification": nil }),
        "discard_classification" => json!({ "classification": nil, "revision": 1 }),
        "decide_classification" => {
            json!({ "classification": nil, "revision": 1, "decided_on": "2026-11-22" })
        }
        "save_classification" => {
            let value = json!({
                "id": nil, "administration": here, "system": nil, "title": "",
                "scale": "krts", "scale_version": 1,
            });
            json!({ "value": value, "revision": 1 })
        }
        "read_catalogue" => {
            let file = json!({ "name": "", "bytes_base64": "" });
            json!({ "administration": here, "file": file, "name": "x", "scale": "x", "keep": false })
        }
        "save_answers" => {
            let value = json!({
                "id": nil, "administration": here, "system": nil, "title": "",
                "catalogue": "x", "catalogue_version": 1,
            });
            json!({ "value": value })
        }
        "read_supplier_answers" => {
            let file = json!({ "name": "", "bytes_base64": "" });
            json!({
                "system": nil, "catalogue": "x", "catalogue_version": 1, "file": file, "keep": false,
            })
        }
        "open_web" | "impact_analysis" => json!({ "administration": here }),
        "take_out" => json!({ "administration": here, "node": { "named": "x" } }),
        "search" => json!({ "text": "x" }),
        "new_administration" => json!({ "name": "" }),
        "save_administration"
        | "save_unit"
        | "save_role"
        | "save_person"
        | "save_system"
        | "save_activity"
        | "save_routine"
        | "save_form" => {
            let mut value = json!({ "id": nil, "administration": here, "name": "", "title": "" });
            let is_titled = matches!(command, "save_role" | "save_routine" | "save_form");
            let remove: &[&str] = match command {
                "save_administration" => &["administration", "title"],
                _ if is_titled => &["name"],
                _ => &["title"],
            };
            for field in remove {
                value.as_object_mut().unwrap().remove(*field);
            }
            if command == "save_administration" {
                value["id"] = json!(here);
            }
            json!({ "value": value })
        }
        "add_account" => json!({ "name": "", "duties": [], "first_passphrase": "" }),
        "propose_duties" => json!({ "account": nil, "duties": [] }),
        "confirm_duties" | "deactivate_account" => json!({ "account": nil }),
        "retire" | "bring_back" | "undo" => json!({ "kind": "role", "id": nil }),
        "new_plan" => json!({ "administration": here }),
        "copy_plan" => json!({ "plan": nil, "title": "x" }),
        "open_plan" | "submit_plan" | "withdraw_plan" | "open_review" | "read_plan" => {
            json!({ "plan": nil })
        }
        "save_section" => json!({ "plan": nil, "section": "scope", "body": {}, "revision": 1 }),
        "rename_plan" => json!({ "plan": nil, "title": "x", "kind": "both", "revision": 1 }),
        "approve_plan" => json!({ "plan": nil, "version": nil }),
        "send_back_plan" => json!({ "plan": nil, "version": nil, "comment": "x" }),
        "compare_versions" => {
            json!({ "plan": nil, "from": { "version": "current" }, "to": { "version": "draft" } })
        }
        "prove_version" => json!({ "plan": nil, "number": 1 }),
        "preview" => json!({ "printable": printable, "from": 1, "count": 1 }),
        "print" => json!({ "printable": printable }),
        "withdraw_copy" => json!({ "copy": nil }),
        "change_passphrase" => json!({ "old": "x", "new": "x" }),
        "save_preferences" => json!({ "zoom": 1 }),
        "save_file_settings" => json!({ "lock_minutes": 0 }),
        "create_file" => json!({ "passphrase": "" }),
        "unlock" => json!({ "passphrase": "" }),
        "unlock_with_recovery_key" => json!({ "key": "", "name": "", "new_passphrase": "" }),
        "read_moment" => json!({ "typed": { "date": "", "time": "", "which": null } }),
        "save_report" => {
            json!({ "administration": here, "report": { "text": "x".repeat(30_000) } })
        }
        "send_report" | "discard_report" | "approve_no_notification" => {
            json!({ "incident": nil, "revision": 1 })
        }
        "open_incident" | "incident_history" => json!({ "incident": nil }),
        "save_incident_part" => {
            json!({ "incident": nil, "revision": 1, "part": { "part": "risk", "value": {} } })
        }
        "save_track_state" => json!({ "incident": nil, "revision": 1, "key": "imy", "state": {} }),
        "settle_incident" => json!({ "incident": nil, "revision": 1, "which": "first" }),
        "close_incident" => json!({ "incident": nil, "revision": 1 }),
        "reopen_incident" => json!({ "incident": nil, "revision": 1, "reason": "x" }),
        "open_authority_form" => json!({ "incident": nil, "form": "imy" }),
        "system_incidents" => json!({ "system": nil }),
        "analyse_incidents" => {
            json!({ "administration": here, "from": "2026-01-01", "to": "2026-12-31" })
        }
        "export_incidents" => json!({ "administration": here, "format": "csv" }),
        "save_track" => {
            let track = serde_json::to_value(&domain::track::shipped()[0]).unwrap();
            json!({ "administration": here, "track": track, "reason": "" })
        }
        "reset_track" => json!({ "administration": here, "key": "x" }),
        "read_key_file" => json!({ "bytes_base64": "" }),
        "check_report" => json!({ "report": {} }),
        "seal_report" => json!({ "key": "", "report": {} }),
        "take_in_report" => json!({ "administration": here, "bytes_base64": "" }),
        "preview_import" => import(here),
        "run_import" => json!({ "what": import(here), "fingerprint": "x" }),
        "list_imports" => json!({ "administration": here }),
        "undo_import" => json!({ "import": nil }),
        "export_register" | "import_template" => {
            json!({ "administration": here, "format": "csv" })
        }
        _ => json!({}),
    }
}

fn import(here: domain::ids::AdministrationId) -> serde_json::Value {
    json!({ "administration": here, "file": { "name": "x.csv", "bytes_base64": "TmFtbg==" } })
}

#[test]
fn every_command_asks_for_its_right() {
    let desk = Desk::with_example();
    for duty in Duty::ALL {
        desk.sign_in_with(duty);
        let duties =
            desk.app.session(KeepAlive::default()).unwrap().administrations[0].duties.clone();
        for (command, right) in app::COMMANDS {
            // These end the session, or are refused to whoever is in it.
            if matches!(*command, "lock" | "create_file" | "unlock" | "unlock_with_recovery_key") {
                continue;
            }
            let is_given = duties.iter().any(|duty| gives(*duty, *right));
            // The first that the door asks is the right: without it nothing else is looked at.
            let changes_much = is_given
                && matches!(*command, "remove_example" | "add_example" | "renew_recovery_key");
            if changes_much {
                continue;
            }
            let answer = app::dispatch(&desk.app, command, request(command, &desk));
            let is_refused =
                matches!(&answer, Err(Refusal::NotAllowed { right: asked }) if asked == right);
            assert_eq!(
                is_refused, !is_given,
                "{duty:?} and {command}, which needs {right:?}: {answer:?}"
            );
            let is_misshapen = matches!(&answer, Err(Refusal::Invalid { problems }) if problems.iter().any(|p| p.message == "problem-shape"));
            assert!(!is_misshapen, "{command}: {answer:?}");
        }
    }
}

#[test]
fn nothing_but_the_door_answers_when_nobody_is_signed_in() {
    let desk = Desk::with_example();
    let requests: Vec<_> = app::COMMANDS.iter().map(|(name, _)| request(name, &desk)).collect();
    desk.app.close();
    for ((command, right), request) in app::COMMANDS.iter().zip(requests) {
        let answer = app::dispatch(&desk.app, command, request);
        let is_locked = matches!(answer, Err(Refusal::Locked));
        assert_eq!(is_locked, *right != Right::Open, "{command}: {answer:?}");
    }
}
