//! Whether the promises hold: an activity leans on a system, the system on another, and each has promised its hours.

use serde_json::{Value, json};

use crate::desk::Desk;

const NIL: &str = "00000000-0000-0000-0000-000000000000";

fn system(desk: &Desk, name: &str, promises: u32, needs: &[&Value]) -> Value {
    let depends_on: Vec<Value> = needs.iter().map(|id| json!({ "system": id })).collect();
    let value = json!({
        "id": NIL, "administration": desk.here(), "name": name,
        "promised_restore_hours": promises, "depends_on": depends_on,
    });
    desk.call("save_system", json!({ "value": value }))["id"].clone()
}

fn conflicts_of(desk: &Desk, activity: &Value) -> Vec<Value> {
    let register = desk.call("open_register", json!({ "administration": desk.here() }));
    let all = register["conflicts"].as_array().unwrap().clone();
    all.into_iter().filter(|conflict| conflict["activity"] == *activity).collect()
}

#[test]
fn a_promise_that_is_too_long_is_found_through_the_chain_and_gone_when_it_is_mended() {
    let desk = Desk::with_example();
    let sign_in = system(&desk, "Inloggningen", 24, &[]);
    let case_system = system(&desk, "Ärendesystemet", 3, &[&sign_in]);
    let value = json!({
        "id": NIL, "administration": desk.here(), "name": "Akuta beslut",
        "mtpd_hours": 4, "systems": [case_system],
    });
    let activity = desk.call("save_activity", json!({ "value": value }))["id"].clone();

    let found = conflicts_of(&desk, &activity);

    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0]["chain"], json!([case_system, sign_in]));
    assert_eq!(
        (&found[0]["tolerates_hours"], &found[0]["promises_hours"]),
        (&json!(4), &json!(24))
    );
    let register = desk.call("open_register", json!({ "administration": desk.here() }));
    let row = register["systems"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["system"]["value"]["id"] == sign_in);
    let mut value = row.unwrap()["system"]["value"].clone();
    value["promised_restore_hours"] = json!(4);
    desk.call(
        "save_system",
        json!({ "value": value, "revision": row.unwrap()["system"]["revision"] }),
    );
    assert_eq!(conflicts_of(&desk, &activity), [Value::Null; 0]);
}
